import { type Band, type BandName, type BandSetName, bandSets } from "../../metrics/bands.ts";
import type { Language, Translated } from "../../text/language.ts";
import { ArgumentError } from "../calling/argument-error.ts";
import { quoteNames, singleCell } from "../calling/call-kinds.ts";
import { blank, expectedButFound, isBlank, isTitle } from "../calling/cell.ts";
import { type Grid, toGrid } from "../calling/grid.ts";
import type { CallKind } from "../calling/kind.ts";
import { readNumber } from "../calling/row-kinds.ts";
import { say, writeNumber } from "../calling/spreadsheet-locale.ts";

/** Bands in ascending order, in each language of their labels; of a user's own bands these are the same. */
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
  if (isFirst && isTitle(from)) return undefined;
  const number = readNumber(from, [-Number.MAX_VALUE, Number.MAX_VALUE], "number");
  if (number instanceof ArgumentError) throw new ArgumentError(say("bandStart", number.text));
  if (number === blank) throw new ArgumentError(say("bandWithoutStart", String(label).slice(0, 60)));
  if (typeof label !== "string" && typeof label !== "number") throw expectedButFound(say("fromAndLabel"), label);
  return { from: number as number, label: String(label).trim() };
}

/** A range of custom bands, in any order. A rate belongs to the band with the highest start that it reaches. */
function readCustomBands({ rows, width }: Grid): Bands {
  if (width !== 2) throw new ArgumentError(say("bandColumns", width));
  const bands = rows
    .map((row, i) => readBandRow(row, i === 0))
    .filter((band): band is Band => band !== undefined)
    .sort((a, b) => a.from - b.from);
  const duplicate = bands.find(({ from }, i) => bands[i + 1]?.from === from);
  if (duplicate) throw new ArgumentError(say("bandTwice", writeNumber(duplicate.from)));
  if (bands.length === 0) throw new ArgumentError(say("noBands"));
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
    if (!name) throw expectedButFound(say("orTwoColumns", quoteNames(names)), cell);
    return defaultBandSet(name);
  },
};
