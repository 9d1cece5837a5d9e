import { platforms } from "../../tables/platforms.ts";
import { parseMonthName } from "../files/month-names.ts";
import { baseName } from "../files/row-summary.ts";
import { parseWeekday } from "../files/weekday-names.ts";
import { toWords } from "./header-words.ts";
import type { TableContext } from "./mapping.ts";
import { isDistinctLinks } from "./row-subject.ts";

/** Where a table was found. */
export interface TableSource {
  /** The file's name. */
  file: string;
  /** The sheet's name, if it is a spreadsheet's. */
  sheet?: string | undefined;
}

type Rows = readonly (readonly string[])[];

export const severalPlatforms = "several";

/** Finds what tells a table from others with the same headers; `titles` are the lines above its header. */
export function tableContext(titles: readonly string[], rows: Rows, { file, sheet }: TableSource): TableContext {
  const title = titles.map(lastingWords).filter(Boolean).join(" | ");
  return {
    title,
    ...(sheet !== undefined && { sheet: isGivenName(sheet, file) ? "" : lastingWords(sheet) }),
    platform: platformInColumns(rows) || platformInText([...titles, sheet ?? ""].join(" ")) || platformInFileName(file),
  };
}

const zoneOrHalfDay = /^(?:am|pm|utc|gmt|z|[ecmp][sd]t|cest|cet|bst|west|wet|eest|eet)$/;

/** The words of a line that are the same in the next export: no numbers, months, weekdays and time zones. */
function lastingWords(line: string): string {
  const isDated = /\d/.test(line);
  const isOfDate = (word: string) =>
    /\d/.test(word) ||
    !Number.isNaN(parseMonthName(word)) ||
    ((isDated || word.length > 2) && parseWeekday(word) !== null) ||
    (isDated && zoneOrHalfDay.test(word));
  return wordsOf(line)
    .split(" ")
    .filter((word) => !isOfDate(word))
    .join(" ");
}

/** Unlike in headers, what stands in brackets counts. */
const wordsOf = (text: string): string => toWords(text.replace(/[()[\]]/g, " "));

/** Whether a spreadsheet program named the sheet: "Sheet1", or as the text file that it opened, in up to 31 letters. */
function isGivenName(sheet: string, file: string): boolean {
  const isNumbered = /^(?:sheet|hoja|blad|feuil(?:le)?|tabelle|planilha|folha|plan|foglio|p[aá]gina)\s?\d*$/i;
  const name = baseName(file)
    .replace(/^.*\//, "")
    .replace(/\.\w+$/, "");
  return isNumbered.test(sheet.trim()) || (sheet.trim() !== "" && name.startsWith(sheet.trim().slice(0, 31)));
}

const platformByHost: readonly [RegExp, string][] = [
  [/(^|\.)instagram\.com$/, "instagram"],
  [/(^|\.)(facebook\.com|fb\.watch)$/, "facebook"],
  [/(^|\.)(x|twitter)\.com$/, "x"],
  [/(^|\.)tiktok\.com$/, "tiktok"],
  [/(^|\.)(youtube\.com|youtu\.be)$/, "youtube"],
  [/(^|\.)linkedin\.com$/, "linkedin"],
  [/(^|\.)pinterest\.[a-z.]+$/, "pinterest"],
  [/(^|\.)threads\.(net|com)$/, "threads"],
  [/(^|\.)bsky\.app$/, "bluesky"],
];

/** The platforms of a column: of the rows' own links, or of cells that are names of platforms; empty if it holds others, too. */
function platformsOfColumn(rows: Rows, index: number): string[] {
  const cells = rows.map((row) => (row[index] ?? "").trim()).filter((cell) => cell !== "");
  const platformOf = isDistinctLinks(rows, index) ? platformOfLink : platformOfName;
  const found = cells.map(platformOf);
  return found.includes("") ? [] : [...new Set(found)];
}

function platformInColumns(rows: Rows): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => platformsOfColumn(rows, index));
  const found = columns.find((one) => one.length > 0) ?? [];
  return found.length > 1 ? severalPlatforms : (found[0] ?? "");
}

/** The platform that a link points to; "" if it is none that hosts posts. */
function platformOfLink(link: string): string {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(link)?.[1]?.toLowerCase() ?? "";
  return platformByHost.find(([pattern]) => pattern.test(host))?.[1] ?? "";
}

/** Other names that files and people use. */
const otherNames: Readonly<Record<string, string>> = {
  twitter: "x",
  ig: "instagram",
  insta: "instagram",
  fb: "facebook",
  yt: "youtube",
};

const namesOf = ({ id, name }: (typeof platforms)[number]): string[] => [
  toWords(name),
  name.toLowerCase(),
  ...Object.keys(otherNames).filter((other) => otherNames[other] === id),
];

/** The platform of a cell such as "LinkedIn Page"; "" if it names none. */
function platformOfName(cell: string): string {
  const words = `${wordsOf(cell)} `;
  if (words.split(" ").length > 4) return "";
  return platforms.find((one) => namesOf(one).some((name) => words.startsWith(`${name} `)))?.id ?? "";
}

/** The first known platform that a text names; "" if it names none. One letter could mean anything. */
export function platformInText(text: string): string {
  const words = ` ${wordsOf(text)} `;
  const isNamed = (name: string) => name.length > 1 && words.includes(` ${name} `);
  return platforms.find((one) => namesOf(one).some(isNamed))?.id ?? "";
}

/** The platform that a file's name, or else a folder around it in an archive, names. */
function platformInFileName(file: string): string {
  const parts = baseName(file).split("/").reverse();
  return parts.map(platformInText).find(Boolean) ?? "";
}
