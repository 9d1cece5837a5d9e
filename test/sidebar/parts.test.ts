import { utils, write } from "@e965/xlsx";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { SidebarPart } from "../../src/rpc/sidebar-parts.ts";
import { connection as connectionTo } from "./connect-data.ts";
import { startNewImport } from "./new-import.ts";
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

  it("is loaded with the platforms to choose from: what each needs and imports", async () => {
    const { page, script, complaints } = await open();
    await startNewImport(page, "bluesky");
    await page.getByText("Imports posts with likes").waitFor();
    await page.getByRole("button", { name: "Change platform" }).click();
    await page.locator("button[value=youtube]").click();
    await page.getByText("The Google account of your channel").waitFor();
    expect(loadedParts(script)).toEqual(["ConnectorTexts"]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["a file", csv, "FileReader"],
    ["an xls file", xls, "ExcelReader"],
  ] as const)(
    "says what to do if the connection is down when %s is chosen, and then reads it",
    async (_, file, part) => {
      const connection = new LostConnection(part);
      const { page } = await open({ prepare: connection.cut });
      await page.locator("input[type=file]").setInputFiles([file]);
      const card = cardOf(page, file.name);
      await expect.poll(() => card.getByRole("alert").innerText()).toMatch(/connection/i);
      connection.isDown = false;
      await card.getByRole("button", { name: "Try again" }).click();
      await cardOf(page, file.name).getByText(asksForColumns).waitFor();
    },
  );

  it("says what to do if the connection is down when a platform is chosen, and asks for nothing before it is back", async () => {
    const connection = new LostConnection("ConnectorTexts");
    const { page } = await open({ prepare: connection.cut });
    await startNewImport(page, "x");
    await expect.poll(() => page.getByRole("alert").innerText()).toMatch(/connection/i);
    const key = page.getByLabel("Token or key");
    expect(await key.count()).toBe(0);
    connection.isDown = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("Imports posts").waitFor();
    await key.waitFor();
  });

  it("is not used in another version, which the script has after an update: it says to open the sidebar again", async () => {
    const otherReader = "var engagementFileReader={readFile:function(){return Promise.resolve([])}};";
    const { page } = await open({
      prepare: ({ answers }) => Object.assign(answers, { readSidebarPart: () => otherReader }),
    });
    await page.locator("input[type=file]").setInputFiles([csv]);
    const alert = cardOf(page, "club.csv").getByRole("alert");
    await expect
      .poll(() => alert.innerText())
      .toMatch("The add-on has been updated. Close this sidebar and open it again");
  });

  it("leaves a key to be pasted where the connection is down before it is explained", async () => {
    const connection = new LostConnection("ConnectorTexts");
    const { page } = await open({
      prepare: (script) => {
        connection.cut(script);
        script.connect.connections = [connectionTo({ platform: "x", kind: "key", isBroken: true })];
      },
    });
    await page.getByRole("button", { name: /^Reconnect/ }).click();
    await page.getByLabel("Token or key").waitFor();
    await page.getByRole("button", { name: "Try again" }).waitFor();
    connection.isDown = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("Open your app in the X developer portal").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

/** A connection that is down whenever a part of the sidebar is asked for. */
class LostConnection {
  isDown = true;
  readonly #part: SidebarPart;

  constructor(part: SidebarPart) {
    this.#part = part;
  }

  readonly cut = (script: ScriptStub): void => {
    const { answer } = script;
    script.answer = async (name, args) => {
      if (name !== "readSidebarPart" || args[0] !== this.#part || !this.isDown) return answer.call(script, name, args);
      throw new Error("NetworkError: Connection failure due to HTTP 0");
    };
  };
}
