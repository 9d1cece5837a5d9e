import type { Format } from "../exports/define-format.ts";
import { type Recognised, recognise } from "./recognise.ts";

/** One table of a file: a known header and the rows below it. Files can hold several, one under the other. */
export interface Section {
  recognised: Recognised;
  headers: readonly string[];
  /** The rows above the header since the last table: titles and comments. */
  preamble: readonly (readonly string[])[];
  /** Position of the first row below the header, and of the first row that is no longer the table's. */
  start: number;
  end: number;
}

/** Rows that may stand above a header: titles, dates, comments, explanations. */
const farthestHeader = 30;

/** Finds every known table. Below a known header, only a blank row can begin another table. */
export function findSections(records: readonly (readonly string[])[], formats: readonly Format[]): Section[] {
  const sections: Section[] = [];
  let found = nextHeader(records, 0, formats);
  let preambleFrom = 0;
  while (found !== null) {
    const headers = records[found.at] as readonly string[];
    const preamble = records.slice(preambleFrom, found.at).filter((record) => !isBlank(record));
    const section = { recognised: found.recognised, headers, preamble, start: found.at + 1, end: records.length };
    sections.push(section);
    found = null;
    for (let i = section.start; i < records.length && found === null; i++) {
      if (!isBlank(records[i] as readonly string[]) || isBlank(records[i + 1] ?? [])) continue;
      found = nextHeader(records, i + 1, formats);
      if (found !== null) section.end = preambleFrom = i;
    }
  }
  return sections;
}

function nextHeader(
  records: readonly (readonly string[])[],
  from: number,
  formats: readonly Format[],
): { at: number; recognised: Recognised } | null {
  const to = Math.min(records.length, from + farthestHeader);
  for (let at = from; at < to; at++) {
    const recognised = recognise(records[at] as readonly string[], formats);
    if (recognised !== null) return { at, recognised };
  }
  return null;
}

/** Whether all cells of a row are empty: another program can leave its delimiters. */
export function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell === "" || cell.trim() === "");
}
