import { type Band, type BandName, type BandSetName, bandSets } from "../../metrics/bands.ts";
import type { Language, Translated } from "../../text/language.ts";
import { ArgumentError } from "../calling/argument-error.ts";
import { quoteNames, singleCell } from "../calling/call-kinds.ts";
import { blank, expectedButFound, isBlank } from "../calling/cell.ts";
import { classifyTitle } from "../calling/classify-title.ts";
import { type Grid, toGrid } from "../calling/grid.ts";
import type { CallKind } from "../calling/kind.ts";
import { readNumber } from "../calling/row-kinds.ts";

/** Bands in ascending order, in each language of their labels. */
export type Bands = Translated<readonly Band[]>;

const labels: Translated<Readonly<Record<BandName, string>>> = {
  en: { low: "Low", average: "Average", high: "High", veryHigh: "Very high" },
  es: { low: "Bajo", average: "Medio", high: "Alto", veryHigh: "Muy alto" },
  nl: { low: "Laag", average: "Gemiddeld", high: "Hoog", veryHigh: "Zeer hoog" },
};

/** A built-in set of bands with its labels. */
export function defaultBandSet(set: BandSetName): Bands {
  const bandsInLanguage = (language: Language): Band[] =>
    bandSets[set].bands.map(({ name, ...edge }) => ({ ...edge, label: labels[language][name] }));
  return { en: bandsInLanguage("en"), es: bandsInLanguage("es"), nl: bandsInLanguage("nl") };
}

/** A row's band; undefined for a blank row or the heading. */
function readBandRow([from, label]: readonly unknown[], isFirst: boolean): Band | undefined {
  if (isBlank(from) && isBlank(label)) return undefined;
  if (isFirst && classifyTitle([from]) === "title") return undefined;
  const number = readNumber(from, [-Number.MAX_VALUE, Number.MAX_VALUE], "a number");
  if (number instanceof ArgumentError)
    throw new ArgumentError(`should begin with where each band starts: ${number.forArgument("it")}`);
  if (number === blank)
    throw new ArgumentError(`should say where each band starts, but "${String(label).slice(0, 60)}" does not.`);
  if (typeof label !== "string" && typeof label !== "number") throw expectedButFound("from and label", label);
  return { from: number as number, label: String(label).trim() };
}

/** A range of custom bands, in any order. A rate belongs to the band with the highest start that it reaches. */
function readCustomBands({ rows, width }: Grid): Bands {
  if (width !== 2) throw new ArgumentError(`should have two columns, from and label, but the range has ${width}.`);
  const bands = rows
    .map((row, i) => readBandRow(row, i === 0))
    .filter((band): band is Band => band !== undefined)
    .sort((a, b) => a.from - b.from);
  const duplicate = bands.find(({ from }, i) => bands[i + 1]?.from === from);
  if (duplicate) throw new ArgumentError(`should start each band once, but two bands start at ${duplicate.from}.`);
  if (bands.length === 0) throw new ArgumentError("should have a band in each row, but the range is blank.");
  return { en: bands, es: bands, nl: bands };
}

export const bands: CallKind<Bands> = {
  per: "call",
  type: "string|Array<Array<number|string>>",
  read: (argument) => {
    const grid = toGrid(argument);
    if (grid) return readCustomBands(grid);
    const cell = singleCell(argument);
    if (cell === undefined) return undefined;
    const names = Object.keys(bandSets) as BandSetName[];
    const name = names.find((known) => known === String(cell).trim().toLowerCase());
    if (!name) throw expectedButFound(`${quoteNames(names)}, or a range of two columns`, cell);
    return defaultBandSet(name);
  },
};
