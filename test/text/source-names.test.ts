import { expect, it } from "vitest";
import { formats } from "../../src/exports/index.ts";
import { languages } from "../../src/text/language.ts";
import { exportDayOf, sourceCell, sourceWithoutVersion } from "../../src/text/source-names.ts";

it.each([
  ["LinkedIn API 202607", "LinkedIn API"],
  ["Instagram API v25.0", "Instagram API"],
  ["Klaviyo API 2026-07-15", "Klaviyo API"],
  ["Instagram content export (2026-05-20)", "Instagram content export"],
  ["X archive of posts", "X archive of posts"],
])("the source %s is known as %s, whatever its version or day", (source, name) => {
  expect(sourceWithoutVersion(source)).toBe(name);
});

it.each([
  ["en", "Old posts export (2026-05-31)"],
  ["es", "Exportación antigua de posts (31/05/2026)"],
  ["nl", "Oude export van posts (31-05-2026)"],
] as const)("in %s, a sheet shows the source %s", (language, cell) => {
  const names = { en: "old posts export", es: "exportación antigua de posts", nl: "oude export van posts" };
  expect(sourceCell("old posts export (2026-05-31)", language, names)).toBe(cell);
});

it.each([
  ["Instagram content export (2026-05-20)", "2026-05-20"],
  ["Instagram-export van content (20-05-2026)", "2026-05-20"],
  ["Exportación de contenido de Instagram (20/05/2026)", "2026-05-20"],
  ["Klaviyo API 2026-07-15", ""],
  ["Instagram content export (20-05-26)", ""],
  ["Instagram (2026-05-20) content export", ""],
])("the export that the sheet calls %s is of the day “%s”", (source, day) => {
  expect(exportDayOf(source)).toBe(day);
  if (day !== "") expect(sourceWithoutVersion(source)).not.toMatch(/[\d)]$/);
});

it("a source under another name stays as it is", () => {
  expect(sourceCell("Klaviyo API 2026-07-15", "nl", { en: "posts export", es: "exportación", nl: "export" })).toBe(
    "Klaviyo API 2026-07-15",
  );
});

it("no name of an export is taken for one with a version, or for that of another export", () => {
  for (const language of languages) {
    const names = new Map(formats.map(({ id, label }) => [id, label[language]]));
    for (const name of names.values()) expect(sourceWithoutVersion(`${name} (2026-05-31)`)).toBe(name);
  }
});
