import { utils, write } from "@e965/xlsx";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useSidebar } from "./open-sidebar.ts";
import type { ScriptStub } from "./script-stub.ts";

const open = useSidebar();

const rows = [
  ["When", "What we wrote", "Thumbs", "Seen by"],
  ["2026-05-01", "Rye bread", 81, 1204],
];
const csv = { name: "club.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) };
const workbook = utils.book_new();
utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows));
const xls = {
  name: "club.xls",
  mimeType: "application/vnd.ms-excel",
  buffer: write(workbook, { type: "buffer", bookType: "xls" }) as Buffer,
};

const asksForColumns = "Match this file's columns";
const cardOf = (page: Page, file: string) => page.getByRole("article", { name: file, exact: true });
const loadedParts = (script: ScriptStub) => script.argumentsOf("readSidebarPart");

describe("what few need of the sidebar", () => {
  it("is loaded once it is needed: what reads files with the first file, what reads xls with the first of these", async () => {
    const { page, script, complaints } = await open();
    await page.getByRole("button", { name: "Try with sample data" }).waitFor();
    expect(loadedParts(script)).toEqual([]);
    const files = page.locator("input[type=file]");
    await files.setInputFiles([csv, { ...csv, name: "other.csv" }]);
    await cardOf(page, "other.csv").getByText(asksForColumns).waitFor();
    expect(loadedParts(script)).toEqual(["FileReader"]);
    await files.setInputFiles([xls]);
    await cardOf(page, "club.xls").getByText(asksForColumns).waitFor();
    expect(loadedParts(script)).toEqual(["FileReader", "ExcelReader"]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["a file", csv, "FileReader"],
    ["an xls file", xls, "ExcelReader"],
  ])("says what to do if the connection is down when %s is chosen, and then reads it", async (_, file, part) => {
    const { page, script } = await open({
      prepare: (stub) => {
        const { answer } = stub;
        let isDown = true;
        stub.answer = async (name, args) => {
          if (name !== "readSidebarPart" || args[0] !== part || !isDown) return answer.call(stub, name, args);
          isDown = false;
          throw new Error("NetworkError: Connection failure due to HTTP 0");
        };
      },
    });
    await page.locator("input[type=file]").setInputFiles([file]);
    const card = cardOf(page, file.name);
    await expect.poll(() => card.getByRole("alert").innerText()).toMatch(/connection/i);
    await card.getByRole("button", { name: "Try again" }).click();
    await cardOf(page, file.name).getByText(asksForColumns).waitFor();
    expect(loadedParts(script)).toContain(part);
  });
});
