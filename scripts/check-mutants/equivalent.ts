import { type Equivalent, inAppsScript } from "./equivalent-in-apps-script.ts";
import type { Mutant } from "./mutants.ts";

export const equivalents: readonly Equivalent[] = [
  ...inAppsScript,
  {
    file: "src/importer/sample/other-rows.ts",
    original: "roll < 0.83",
    replacement: "roll <= 0.83",
    reason: "The sample's random number is never exactly 0.83.",
  },
  {
    file: "src/functions/calling/fast-columns.ts",
    original: "new Array<unknown>(height)",
    replacement: "new Array()",
    reason: "Every place is filled; the length given before only saves time.",
  },
  {
    file: "src/functions/calling/parse-number.ts",
    original: "notation?.locale !== locale",
    replacement: "true",
    reason: "The notation of a locale is always the same; keeping it only saves time.",
  },
  {
    file: "src/functions/calling/parse-number.ts",
    original: "[]",
    replacement: '["Stryker was here"]',
    reason: "The first place, of the whole match, is not read.",
  },
  {
    file: "src/functions/calling/read-row.ts",
    original:
      '{ const row = grid.rows[i] ?? []; if (kind.several ? row.some((cell) => cell !== "") : row[j] !== "") return false; if (blankValue === blank) isBlank = true; }',
    replacement: "{}",
    reason: "A row of empty cells that is read cell by cell is blank, too; it takes longer.",
  },
  {
    file: "src/importer/files/missing.ts",
    original: 'cell === ""',
    replacement: "false",
    reason: "The empty text is one of the markers, too; most cells without a value are empty.",
  },
  {
    file: "src/metrics/benchmarks/find-benchmark.ts",
    original: "row.year >= firstYearOfTodaysOpens",
    replacement: "row.year > firstYearOfTodaysOpens",
    reason: "The list has no open rates of exactly that year.",
  },
  {
    file: "src/metrics/sentiment/normalize-word.ts",
    original: "/[^\\x20-\\x7e]/.test(word)",
    replacement: "true",
    reason: "A word in plain letters has no accents; most words are.",
  },
  {
    file: "src/metrics/benchmarks/find-benchmark.ts",
    original: "found.size >= mostFound",
    replacement: "false",
    reason: "It bounds memory alone: what was found is found again.",
  },
  {
    file: "src/metrics/sentiment/languages/rules.ts",
    original: "list.split(/\\s+/).filter(Boolean)",
    replacement: "list.split(/\\s+/)",
    reason: "No word of a text is empty.",
  },
  {
    file: "src/importer/files/xlsx/scan-sheet.ts",
    original: "to - from > 15",
    replacement: "to - from >= 15",
    reason: "Only numbers of 16 digits or more have another text, and what is kept of shorter ones only saves time.",
  },
  {
    file: "src/importer/files/dates.ts",
    original: "second !== -1 && !(twoDigitsAt(cell, second) < 60)",
    replacement: "second !== -1 || !(twoDigitsAt(cell, second) < 60)",
    reason: "A cell that the fast reader does not read is read by the other one.",
  },
  {
    file: "src/importer/files/read-tables.ts",
    original: "more.countryNames",
    replacement: "true",
    reason: "An empty list of names says as much as none.",
  },
  {
    file: "src/importer/files/unit-of-column.ts",
    original: "[...names, week, month].filter((name) => name !== undefined)",
    replacement: "[...names, week, month]",
    reason: "No column of a format is called undefined.",
  },
  {
    file: "src/importer/merge/import-rows.ts",
    original: "addedKeys.size === 0",
    replacement: "false",
    reason: "Rows without keys match nothing, as no rows do.",
  },
  {
    file: "src/importer/mapping/lists-persons.ts",
    original: '(row[index] ?? "").trim().toLowerCase()',
    replacement: '(row[index] ?? "").trim().toUpperCase()',
    reason: "Addresses are compared with each other alone: either way their case does not count.",
  },
  {
    file: "src/importer/people/names.ts",
    original: 'hashes.length === 0 || text === ""',
    replacement: "false",
    reason: "Without hashes or words nothing is found; most texts are left at once.",
  },
  {
    file: "src/importer/people/names.ts",
    original: 'author === "" || hashes.length === 0',
    replacement: "false",
    reason: "Neither no name nor a name among no hashes is found; most rows are left at once.",
  },
  {
    file: "src/importer/people/names.ts",
    original: "at < words.length",
    replacement: "at <= words.length",
    reason: "No name begins after the last word.",
  },
  {
    file: "src/importer/people/blank-mentions.ts",
    original: 'textOf(row, "published_at").slice(0, 10)',
    replacement: 'textOf(row, "published_at")',
    reason: "A time of the day before sorts before the day, too.",
  },
  {
    file: "src/importer/people/deletion-round.ts",
    original: "a < b",
    replacement: "a <= b",
    reason: "Each mention is in the list once.",
  },
  {
    file: "src/importer/people/deletion-round.ts",
    original: "next < 0",
    replacement: "next <= 0",
    reason: "The first one is where a round begins, too.",
  },
  {
    file: "src/importer/merge/match-rows.ts",
    original: "sheetKeys.length === 0",
    replacement: "false",
    reason: "Nothing is found in an empty sheet; it takes longer.",
  },
  {
    file: "src/importer/merge/merge-cells.ts",
    original: 'currentDay !== ""',
    replacement: "true",
    reason: "No day sorts before the empty text.",
  },
  {
    file: "src/importer/files/date-evidence.ts",
    original: "seenDays.has(start)",
    replacement: "false",
    reason: "A day that was read before tells nothing new; to read it again takes time.",
  },
  {
    file: "src/importer/files/date-evidence.ts",
    original: "numericDay.test(start)",
    replacement: "false",
    reason: "A day that was read before tells nothing new; to read it again takes time.",
  },
  {
    file: "src/importer/files/date-evidence.ts",
    original: "entry.failures += 1",
    replacement: "entry.failures -= 1",
    reason: "It is only compared with 0.",
  },
  {
    file: "src/importer/files/date-evidence.ts",
    original: "iso.dayOver12 += 1",
    replacement: "iso.dayOver12 -= 1",
    reason: "It is only compared with 0.",
  },
  {
    file: "src/importer/files/date-evidence.ts",
    original: "eitherCells += 1",
    replacement: "eitherCells -= 1",
    reason: "It is only compared with 0.",
  },
  {
    file: "src/importer/files/date-evidence.ts",
    original: 'tallies.get("dayFirst") === undefined',
    replacement: "false",
    reason: "Without any date every order is possible, which proves none either.",
  },
  {
    file: "src/importer/files/date-readings.ts",
    original: "c.length < 4",
    replacement: "true",
    reason: "No month has a day of four digits.",
  },
  {
    file: "src/importer/files/cell-readers.ts",
    original: "length > 15",
    replacement: "false",
    reason: "A number of more digits is too large to be imported, or begins with zeros.",
  },
  {
    file: "src/importer/files/end-periods.ts",
    original: "first < 7",
    replacement: "first <= 7",
    reason: "A first week of 7 days is one already.",
  },
  {
    file: "src/importer/files/error-cells.ts",
    original: "first !== 0x23 && first !== 0x45",
    replacement: "false",
    reason: "The pattern refuses the same cells; it takes longer.",
  },
  {
    file: "src/importer/files/ad-rows.ts",
    original: "index !== -1",
    replacement: "true",
    reason: "No cell stands at -1, and one that is missing is no word.",
  },
  {
    file: "src/importer/files/find-sections.ts",
    original: "known.length === 0",
    replacement: "true",
    reason: "A file with a known header has a row that fits no table without one.",
  },
];

const plain = (code: string) => code.replace(/\s+/g, " ").trim();

export const equivalentTo = (mutant: Mutant): Equivalent | undefined =>
  equivalents.find(
    ({ file, original, replacement }) =>
      file === mutant.file &&
      plain(original) === plain(mutant.original) &&
      plain(replacement) === plain(mutant.replacement),
  );
