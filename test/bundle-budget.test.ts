import "./built/script.ts";
import "./built/sidebar.ts";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { partsFileText, withoutStrings } from "./built/strings-of-code.ts";
import { bundleBudget } from "./bundle-budget.ts";

const code = readFileSync("dist/Code.js", "utf8");
const texts: string[] = [];
const compiled = withoutStrings(code, (_, literal) => {
  texts.push(literal);
  return "";
});
const bytes = (text: string) => Buffer.byteLength(text);

const sizes: Record<keyof typeof bundleBudget, number> = {
  "what a formula compiles": bytes(compiled),
  "dist/Code.js": bytes(code),
  "dist/AddOn.html": bytes(partsFileText()),
  "dist/Sidebar.html": bytes(readFileSync("dist/Sidebar.html", "utf8")),
  "dist/FileReader.html": bytes(readFileSync("dist/FileReader.html", "utf8")),
  "dist/ExcelReader.html": bytes(readFileSync("dist/ExcelReader.html", "utf8")),
  "dist/ConnectorTexts.html": bytes(readFileSync("dist/ConnectorTexts.html", "utf8")),
  "dist/Check.html": bytes(readFileSync("dist/Check.html", "utf8")),
};

it("a formula compiles neither functions that few cells use nor word lists, benchmarks, messages, the check and the menu", () => {
  expect(texts).toHaveLength(6);
});

it.each(Object.entries(bundleBudget))("%s has at most %i bytes", (name, limit) => {
  const remedy = "make it smaller, or raise its limit in test/bundle-budget.ts and say why in the commit";
  expect(sizes[name as keyof typeof bundleBudget], remedy).toBeLessThanOrEqual(limit);
});
