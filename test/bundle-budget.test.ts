import "./built/script.ts";
import "./built/sidebar.ts";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundleBudget } from "./bundle-budget.ts";

const code = readFileSync("dist/Code.js", "utf8");
const texts = [...code.matchAll(/return eval\(('(?:[^'\\]|\\.)*')\);/g)].map(([, text = ""]) => text);
const bytes = (text: string) => Buffer.byteLength(text);

const sizes: Record<keyof typeof bundleBudget, number> = {
  "what a formula compiles": bytes(code) - texts.reduce((sum, text) => sum + bytes(text), 0),
  "dist/Code.js": bytes(code),
  "dist/Sidebar.html": bytes(readFileSync("dist/Sidebar.html", "utf8")),
};

it("a formula compiles neither the importer nor word lists, benchmarks and messages", () => {
  expect(texts).toHaveLength(4);
});

it.each(Object.entries(bundleBudget))("%s has at most %i bytes", (name, limit) => {
  const remedy = "make it smaller, or raise its limit in test/bundle-budget.ts and say why in the commit";
  expect(sizes[name as keyof typeof bundleBudget], remedy).toBeLessThanOrEqual(limit);
});
