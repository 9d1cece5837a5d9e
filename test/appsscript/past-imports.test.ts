import { beforeEach, describe, expect, it } from "vitest";
import { withDocumentLock } from "../../src/appsscript/document-lock.ts";
import { addToHistory, type HistoryEntry, markUndone } from "../../src/appsscript/import/history.ts";
import { partOfRun, wholeOfPart } from "../../src/appsscript/import/import-parts.ts";
import { loadFollowers, rememberFollowers } from "../../src/appsscript/import/known-followers.ts";
import { pastImports, undoImport } from "../../src/appsscript/import/undo-import.ts";
import { saveForUndo } from "../../src/appsscript/import/undo-sheet.ts";
import { refusedInput } from "../../src/appsscript/refused-input.ts";
import { showCell, showSheet } from "../../src/appsscript/settings.ts";
import { isUserError, userError } from "../../src/appsscript/user-error.ts";
import { type OpenedSheet, openSheet } from "./sheet/open-sheet.ts";

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

const place = { project: "p", dataset: "d", region: "EU", kind: "merge" as const };
const add = (id: string, more: Partial<HistoryEntry> = {}, sheet = "Posts") =>
  addToHistory(
    {
      ...{ import: id, table: "posts", sheetId: 7, file: `${id}.csv`, format: "custom" },
      ...{ added: 1, updated: 2, unchanged: 3, skipped: 4, ...more },
    },
    sheet,
  );
const canBeUndone = (id: string) => saveForUndo(id, [{ key: "k", fingerprint: "f", before: null }], { neededCells: 0 });

describe("the lines of past imports", () => {
  it("add up what one run wrote into several tables", () => {
    expect([partOfRun("run", "days"), wholeOfPart("run.days"), wholeOfPart("run")]).toEqual(["run.days", "run", "run"]);
    opened.inScript(() => {
      add("run.days", { added: 10, updated: 20, unchanged: 30, skipped: 40, sheetId: 8 }, "Days");
      add("other");
      add("run.posts", { replaced: 5 });
      expect(pastImports()).toMatchObject([
        {
          id: "run",
          sheet: "Posts, Days",
          sheetId: 7,
          added: 11,
          updated: 22,
          unchanged: 33,
          skipped: 44,
          replaced: 5,
        },
        { id: "other", sheet: "Posts", added: 1 },
      ]);
      expect(pastImports()[1]).not.toHaveProperty("replaced");
      expect(pastImports()[0]).not.toHaveProperty("moved");
    });
  });

  it("can be undone if all of their parts can, and are undone once all are", () => {
    opened.inScript(() => {
      for (const part of ["run.posts", "run.days"]) add(part);
      const line = () => pastImports().map(({ canUndo, wasUndone }) => [canUndo, wasUndone])[0];
      expect(line()).toEqual([false, false]);
      canBeUndone("run.posts");
      expect(line()).toEqual([false, false]);
      canBeUndone("run.days");
      expect(line()).toEqual([true, false]);
      markUndone("run.posts");
      expect(line()).toEqual([true, false]);
      markUndone("run.days");
      expect(line()).toEqual([false, true]);
      expect(() => undoImport("run")).toThrow("already been undone");
      expect(() => undoImport("none")).toThrow("can no longer be undone");
    });
  });

  it("count what went into sheets, and what went into BigQuery only where nothing else did", () => {
    opened.inScript(() => {
      add("run.bq", { bigQuery: place, sheetId: -1, added: 100 }, "posts");
      add("run.posts");
      add("bq.a", { bigQuery: place, sheetId: -1, added: 7 }, "posts");
      add("bq.b", { bigQuery: place, sheetId: -1, added: 8, copies: { a: 5, b: 6 } }, "days");
      expect(pastImports()).toMatchObject([
        { id: "bq", added: 15, sheet: "days, posts", sheetId: -1, moved: 11 },
        { id: "run", added: 1, sheetId: 7 },
      ]);
    });
  });
});

describe("under the spreadsheet's lock", () => {
  it("an action may do what takes the lock again, and another execution waits until it is done", () => {
    opened.inScript(() => {
      expect(withDocumentLock(() => withDocumentLock(() => "inner"))).toBe("inner");
      expect(() =>
        withDocumentLock(() => {
          throw new Error("failed");
        }),
      ).toThrow("failed");
      expect(withDocumentLock(() => "free again")).toBe("free again");
    });
    opened.inScript(() => {
      const lock = LockService.getDocumentLock();
      lock.tryLock(1);
      withDocumentLock(() => {
        expect(lock.hasLock()).toBe(true);
      });
    });
  });

  it("an error about a rule of the spreadsheet is put in words", () => {
    opened.inScript(() => {
      const refusal = new Error(
        "The data you entered in cell AB12 violates the data validation rules set on this cell.",
      );
      expect(() =>
        withDocumentLock(() => {
          throw refusal;
        }),
      ).toThrow("AB12");
    });
  });
});

it.each([
  ["The data you entered in cell C3 violates the data validation rules", "C3"],
  ["Los datos de la celda C3 infringen las reglas de validación de datos", "C3"],
  ["De gegevens in cel AAA1234 voldoen niet aan de regels voor Gegevensvalidatie", "AAA1234"],
])("“%s” is recognized, with its cell", (message, cell) => {
  opened.inScript(() => {
    const error = refusedInput(new Error(message));
    expect(`${error?.message} ${error?.advice}`).toContain(cell);
  });
});

it("any other error is no refusal of a value", () => {
  opened.inScript(() => {
    expect([new Error("Service error in C3"), null, undefined, "text"].map(refusedInput)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

it("a user error is known by its advice", () => {
  expect(isUserError(userError(["What", "Do"]))).toBe(true);
  expect([new Error("x"), null, undefined, "text", { advice: 5 }, { advice: "Do" }].map(isUserError)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(userError([])).toMatchObject({ message: "", advice: "" });
});

it("a sheet that a user hid is shown again when the sidebar leads there", () => {
  opened.inSheet((sheet, spreadsheet) => {
    const hidden = [spreadsheet.insertSheet("A"), spreadsheet.insertSheet("B")];
    for (const each of hidden) each.hideSheet();
    sheet.activate();
    showSheet(hidden[0]?.getSheetId() as number);
    expect([spreadsheet.getActiveSheet().getName(), hidden[0]?.isSheetHidden()]).toEqual(["A", false]);
    showCell({ sheetId: hidden[1]?.getSheetId() as number, cell: "B2" });
    expect([spreadsheet.getActiveSheet().getName(), hidden[1]?.isSheetHidden()]).toEqual(["B", false]);
    showSheet(sheet.getSheetId());
    expect(spreadsheet.getActiveSheet().getName()).toBe("Sheet1");
  });
});

it("the followers that users typed are kept by account, the last first, sixty at most", () => {
  opened.inScript(() => {
    const remember = (platform: string, account: string, followers: number) =>
      rememberFollowers({ platform, account, followers });
    remember("instagram", "a", 1);
    remember("instagram", "b", 2);
    remember("tiktok", "a", 3);
    remember("instagram", "a", 4);
    expect(loadFollowers().map(({ followers }) => followers)).toEqual([4, 3, 2]);
    for (let number = 0; number < 60; number++) remember("x", `n${number}`, number);
    expect([loadFollowers().length, loadFollowers()[0]?.followers, loadFollowers()[59]?.followers]).toEqual([
      60, 59, 0,
    ]);
  });
});
