import { describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { readCells, writeCells } from "../../../src/appsscript/check/cell-answers.ts";
import { answerOf, plainAnswer } from "../../../src/appsscript/check/check.ts";
import { describeArguments } from "../../../src/appsscript/check/describe-arguments.ts";
import { describeValue } from "../../../src/appsscript/check/describe-value.ts";
import { cellChecks } from "../../../src/appsscript/check/index.ts";
import { deleteScratchSheets } from "../../../src/appsscript/check/scratch-sheet.ts";
import { openScript } from "../connect/in-script.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

describe("an answer", () => {
  it.each([
    ["a\n\t b  c", "a b c"],
    ["sent to noor.b+x@mail.example.com.", "sent to (address)."],
    ["abcdefghijklmnopqrstuvwx", "abcdefghijklmnopqrstuvwx"],
    ["sheet abcdefghijklmnopqrstuvwxy!", "sheet (id)!"],
    ["1a2b3c4d-5e6f_7a8b9c0d1e2f3", "(id)"],
    ["x".repeat(25), "xxx…"],
    [`${"x".repeat(25)}y`, "(id)"],
    [`y${"x".repeat(25)}`, "(id)"],
    ["a ".repeat(100), "a ".repeat(100)],
    [`${"a ".repeat(100)}b`, `${"a ".repeat(100)}…`],
  ])("is on one short line without addresses and IDs: %j", (text, plain) => {
    expect(plainAnswer(text)).toBe(plain);
  });

  it.each([
    [new Error("No\nroom"), "error: No room"],
    ["No room", "error: No room"],
    [null, "error: null"],
    [{ message: 5 }, "error: 5"],
  ])("is an error where the question throws %o", (thrown, answer) => {
    const question = () => {
      throw thrown;
    };
    expect(answerOf(question)).toBe(answer);
    expect(answerOf(() => "a  b")).toBe("a b");
  });
});

describe("a value as a script sees it", () => {
  const date = new Date(0);
  it.each([
    ["a", '"a"'],
    [1.5, "1.5"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [{ a: 1 }, "[object Object]"],
    [[], "[]"],
    [[1, "a", null, true], '[1,"a",null,true]'],
    [[1, 2, 3, 4, 5], "[1,2,3,4,… 5]"],
    [[[1], [date]], "[[1],[Date then]]"],
    [date, "Date then"],
  ])("%o is %s", (value, described) => {
    expect(describeValue(value, () => "then")).toBe(described);
  });

  it("is described for each argument of a custom function, which also returns and throws what is asked for", () => {
    expect(describeArguments("a", 1, [[""]])).toBe('"a", 1, [[""]]');
    expect(describeArguments()).toBe("");
    const returned = ["null", "undefined", "NaN", "Infinity", "formula", "uneven", "object", "else"];
    expect(returned.map((name) => describeArguments("return", name))).toEqual([
      ...[null, undefined, Number.NaN, Number.POSITIVE_INFINITY, "=1+1", [[1, 2], [3]], { a: 1 }, undefined],
    ]);
    expect(() => describeArguments("throw")).toThrow("thrown on purpose");
    expect(describeArguments("random")).not.toBe(describeArguments("random"));
  });
});

/** A sheet that holds what is written, and refuses some of it. */
function scratch(refuses: (cells: readonly unknown[]) => boolean = () => false) {
  const rows: unknown[][] = [];
  const range = (row: number, column: number, height = 1, width = 1) => {
    const columnOf = (convert: (cell: unknown) => unknown) => () =>
      Array.from({ length: height }, (_, index) => [convert(rows[row - 1 + index]?.[column - 1] ?? "")]);
    const formula = (cell: unknown) => (String(cell).startsWith("=") ? cell : "");
    return {
      setValues(values: unknown[][]) {
        expect([values.length, ...new Set(values.map((cells) => cells.length))]).toEqual([height, width]);
        if (values.some(refuses)) throw new Error("That is refused.");
        for (const [index, cells] of values.entries()) rows[row - 1 + index] = cells;
        return this;
      },
      setValue(value: unknown) {
        rows[row - 1] = [value];
      },
      setNumberFormat() {},
      getValues: columnOf((cell) => cell),
      getDisplayValues: columnOf((cell) => shown(String(cell))),
      getFormulas: columnOf(formula),
    };
  };
  /** What a cell shows; custom functions are never ready. */
  let shown = (cell: string) => (/ENGAGEMENT_/i.test(cell) ? "Loading..." : cell);
  const show = (changed: typeof shown) => {
    shown = changed;
  };
  const { inScript } = openScript(noNetwork, createHeadlessWorkbook({ locale: "en_US" }));
  const sheet = { getRange: range } as unknown as Sheet;
  return {
    rows,
    show,
    write: () => inScript(() => writeCells(sheet)),
    read: () => inScript(() => readCells(sheet)),
  };
}

describe("the cells of the check", () => {
  const callCount = cellChecks.filter(({ write }) => /ENGAGEMENT_/i.test(String(write))).length;

  it("that call custom functions are written twelve at a time, each time the ones before have answered", () => {
    const { rows, write, read, show } = scratch();
    write();
    const written = () => rows.slice(0, callCount).filter(Boolean).length;
    expect([written(), rows.filter(Boolean).length]).toEqual([12, 12 + cellChecks.length - callCount]);
    const first = read();
    // An endless one may load for ever.
    expect(first.waiting).toBe(callCount - cellChecks.slice(0, 12).filter(({ isEndless }) => isEndless).length);
    expect(first.answers).toHaveLength(12 + cellChecks.length - callCount);
    expect(written()).toBe(12);
    // A function can show nothing, and a text of its own that ends like this.
    const answers = ["", "12...", '"a…', "Loading... done"];
    show((cell) => (cell === "" ? "" : (answers[Number(/(?<=[A-Z])\d+/.exec(cell)) % 4] as string)));
    for (const before of [12, 24, 36, 48]) {
      expect(read().waiting).toBe(Math.max(0, callCount - before));
      expect(written()).toBe(Math.min(callCount, before + 12));
    }
    expect(read()).toMatchObject({ waiting: 0, answers: expect.objectContaining({ length: cellChecks.length }) });
  });

  it("name where the cells beside them are, in the row that they stand in", () => {
    const { rows, write } = scratch();
    write();
    const place = cellChecks.findIndex(({ id }) => id === "minifs-without-match");
    const row = place + 1;
    expect(rows[place]).toEqual([`=MINIFS(C${row}:D${row},C${row}:D${row},"x")`, "", 1, 2, "", ""]);
    const format = cellChecks.findIndex(({ id }) => id === "read-duration");
    expect(rows[format]).toEqual([1.0625, "", "", "", "", ""]);
  });

  it("that Google refuses hold its error, and the others are written", () => {
    const refused = cellChecks.findIndex(({ id }) => id === "wrong-formula");
    const { rows, write, read } = scratch(([first]) => first === "=1+");
    write();
    expect(rows[refused]).toEqual(["'error: That is refused."]);
    for (const [place, cells] of rows.entries())
      if (place >= callCount && place !== refused) expect(cells).toHaveLength(6);
    expect(read().answers.find(([id]) => id === "wrong-formula")?.[1]).toBe("'error: That is refused.");
  });
});

it("a scratch sheet that a killed check has not marked is deleted, unless something is in it", () => {
  const workbook = createHeadlessWorkbook();
  const namesAfter = (prepare: (sheet: Sheet) => void) =>
    openScript(noNetwork, workbook).inScript(() => {
      const app = SpreadsheetApp.getActiveSpreadsheet();
      prepare(app.insertSheet("Engagement: check"));
      deleteScratchSheets();
      const names = app.getSheets().map((sheet) => sheet.getName());
      const left = app.getSheetByName("Engagement: check");
      if (left) app.deleteSheet(left);
      return names.includes("Engagement: check");
    });
  expect(namesAfter(() => {})).toBe(false);
  expect(namesAfter((sheet) => sheet.getRange("A1").setValue("mine"))).toBe(true);
  expect(namesAfter((sheet) => sheet.addDeveloperMetadata("mine", "1"))).toBe(true);
});
