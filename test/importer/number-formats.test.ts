import { expect, it } from "vitest";
import { kindOfBuiltIn, kindOfFormat } from "../../src/importer/files/xlsx/number-format.ts";

/** Ids as ECMA-376 (part 1, 18.8.30) lists them, with the format that each stands for. */
it.each([
  ["number", "0 1 2 3 4 5 6 7 8", "General, numbers and money"],
  ["percent", "9 10", "0%, 0.00%"],
  ["number", "11 12 13", "0.00E+00, # ?/?"],
  ["date", "14 15", "mm-dd-yy, d-mmm-yy"],
  ["noYear", "16", "d-mmm"],
  ["noDay", "17", "mmm-yy"],
  ["minutes", "18 20", "h:mm AM/PM, h:mm"],
  ["time", "19 21", "h:mm:ss AM/PM, h:mm:ss"],
  ["date", "22", "m/d/yy h:mm"],
  ["number", "23 26", "none"],
  ["date", "27 28 29 30 31 34 35 36 50 54 58", "dates of East Asia"],
  ["time", "32 33", "times of East Asia"],
  ["number", "37 38 39 40 41 44", "accounting"],
  ["time", "45 46 47", "mm:ss, [h]:mm:ss, mmss.0"],
  ["number", "48 49 59 164", "##0.0E+0, text, none"],
])("Excel's own formats are %ss: %s (%s)", (kind, ids) => {
  for (const id of ids.split(" ")) expect([id, kindOfBuiltIn(Number(id))]).toEqual([id, kind]);
});

it.each([
  ["yyyy\\-mm\\-dd", "date"],
  ["[$-409]d mmm yyyy;@", "date"],
  ["m/d/yyyy h:mm", "date"],
  ["yyyy h:mm", "date"],
  ["e/m/d", "date"],
  ["mmmm", "date"],
  ["dddd", "date"],
  ["d/m", "noYear"],
  ["dd", "noYear"],
  ["d h:mm", "noYear"],
  ["mmm yy", "noDay"],
  ["yyyy", "noDay"],
  ["h:mm", "minutes"],
  ["h AM/PM", "minutes"],
  ["[h]:mm", "minutes"],
  ["[mm]:ss", "time"],
  ["mm:ss", "time"],
  ["h:mm:ss A/P", "time"],
  ["0.0%", "percent"],
  ["#,##0.00", "number"],
  ["General", "number"],
  ["0.00E+00", "number"],
  ['0" days"', "number"],
  ["0\\d", "number"],
  ["0_d", "number"],
  ["*d0", "number"],
  ["[Red]0", "number"],
  ["0;[Red]-0;yyyy", "number"],
  ["@", "number"],
])("a cell formatted as %s shows a %s", (code, kind) => {
  expect(kindOfFormat(code)).toBe(kind);
});
