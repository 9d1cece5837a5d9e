import { build } from "esbuild";
import { expect, it } from "vitest";

it("the emulated spreadsheet is bundled for the page without any module of Node", async () => {
  const contents = `
    export { attachWorkbook } from "./scripts/emulator/engine/attach.ts";
    export type { Workbook } from "./scripts/emulator/engine/workbook.ts";`;
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  expect(warnings).toEqual([]);
  expect(outputFiles[0]?.text).toContain("attachWorkbook");
});
