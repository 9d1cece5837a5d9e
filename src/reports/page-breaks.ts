import { rowHeight } from "./sizes.ts";

/** A part of a sheet that no page break may cut, such as a chart with its heading. */
export interface UnbreakableUnit {
  /** Pixels. */
  height: number;
  /** Pixels of its first row; defaults to a row's default height. A page without room for this row ends above the unit. */
  firstRow?: number;
  /** It has a chart, which can be taller so that fewer rows are blank. */
  hasChart?: boolean;
}

/** What keeps units on one page each. */
export interface PageLayout {
  /** For each unit, the heights of blank rows above it, which end a page early. */
  blankRows: readonly (readonly number[])[];
  /** For each unit, the pixels by which its chart is taller. */
  taller: readonly number[];
}

/** The pixels by which a chart can be taller. */
const tallerBy = [0, 30, 60, 90, 120, 150];

/** A taller chart looks better than as many blank pixels. */
const costOfTaller = 0.3;

const millimetersPerInch = 25.4;

/** Papers in portrait; inches. */
const papers = {
  A4: { width: 210 / millimetersPerInch, height: 297 / millimetersPerInch },
  Letter: { width: 8.5, height: 11 },
} as const;

export type PaperName = keyof typeof papers;

/** The margins that Google Sheets calls Normal; inches. */
const margins = { topAndBottom: 0.75, leftAndRight: 0.7 };

/**
 * Google does not publish how it rounds what it prints. Pages whose capacity is smaller than calculated by up to this
 * fraction break at the same places.
 */
const capacityTolerance = 0.01;

/** How many pixels of rows fit on a page in portrait, with normal margins and the scale "Fit to width". */
export function pageCapacity(sheetWidth: number, paper: PaperName): number {
  const { width, height } = papers[paper];
  return (sheetWidth * (height - 2 * margins.topAndBottom)) / (width - 2 * margins.leftAndRight);
}

/** From least to most, in pixels. */
type Interval = readonly [least: number, most: number];

const capacitiesOf = (sheetWidth: number): Interval[] =>
  (Object.keys(papers) as PaperName[]).map((paper) => {
    const capacity = pageCapacity(sheetWidth, paper);
    return [capacity * (1 - capacityTolerance), capacity];
  });

/** The tallest unit, in pixels, that can be kept whole on A4 and on Letter wherever it is in the report. */
export function tallestUnit(sheetWidth: number): number {
  const capacities = capacitiesOf(sheetWidth);
  const least = Math.min(...capacities.map(([capacity]) => capacity));
  const most = Math.max(...capacities.map(([, capacity]) => capacity));
  // Above it, the page may start with the tall row of `levelStart`.
  return Math.floor(2 * least - most) - 1;
}

/** Blank rows above a unit: low ones, among which a page can end, and one as tall as needed that starts a page. */
interface BlankSpace {
  lowRows: number;
  tallRow: number;
}

/** A way to place the units so far. */
interface Arrangement {
  /** How far the current page is filled, for each paper. */
  filled: readonly Interval[];
  cost: number;
  /** Above the last unit; the spaces above the others are in `previous`. */
  space: BlankSpace;
  /** By how much the last unit's chart is taller. */
  taller: number;
  previous: Arrangement | null;
}

/** Weighs more than any blank space. */
const costOfCut = 1e6;

/** Many small spaces look better than a large one. */
const costOf = ({ lowRows, tallRow }: BlankSpace): number => (lowRows + tallRow) * (1 + (lowRows + tallRow) / 300);

const roomOn = ([least, most]: Interval, [leastCapacity, mostCapacity]: Interval): Interval => [
  leastCapacity - most,
  mostCapacity - least,
];

/** How far the page with the unit is filled, or null if a page could break within the unit. */
function fillPage(filled: Interval, capacity: Interval, unit: Required<UnbreakableUnit>, space: BlankSpace) {
  const { lowRows, tallRow } = space;
  const firstRow = tallRow || unit.firstRow;
  const height = tallRow + unit.height;
  const [leastRoom, mostRoom] = roomOn(filled, capacity);
  if (leastRoom >= lowRows + height) return [filled[0] + lowRows + height, filled[1] + lowRows + height] as const;
  if (mostRoom >= lowRows + firstRow) return null;
  // Low rows that no longer fit are on the next page, above the unit.
  const most = leastRoom >= lowRows ? 0 : Math.min(lowRows, lowRows - leastRoom + rowHeight);
  const least = Math.max(0, lowRows - mostRoom);
  return most + height > capacity[0] ? null : ([least + height, most + height] as const);
}

/** The least number of pixels that is a whole number of rows: rows of one height are set in one call. */
const wholeRows = (height: number): number => Math.ceil(height / rowHeight) * rowHeight;

/** The spaces that are worth trying above a unit. */
function spacesAbove(filled: readonly Interval[], capacities: readonly Interval[], firstRow: number): BlankSpace[] {
  const rooms = filled.map((one, index) => roomOn(one, capacities[index] as Interval));
  const leastRoom = Math.max(0, Math.floor(Math.min(...rooms.map(([least]) => least))));
  const leastWholeRows = leastRoom - (leastRoom % rowHeight);
  const mostRoom = Math.max(...rooms.map(([, most]) => most));
  return [
    { lowRows: 0, tallRow: 0 },
    // The page of one paper ends right above the unit.
    ...rooms.map(([, most]) => ({ lowRows: wholeRows(Math.max(0, Math.floor(most - firstRow) + 1)), tallRow: 0 })),
    // The pages of all papers end above a blank row that fits on none of them.
    // Whole rows below it: rows of one height are set in one call.
    { lowRows: leastWholeRows, tallRow: Math.floor(mostRoom - leastWholeRows) + 1 },
  ];
}

function placeUnit(
  before: Arrangement,
  unit: Required<UnbreakableUnit>,
  capacities: readonly Interval[],
  taller: number,
): Arrangement[] {
  return spacesAbove(before.filled, capacities, unit.firstRow).map((space) => {
    let cost = before.cost + costOf(space) + taller * costOfTaller;
    const filled = before.filled.map((one, index): Interval => {
      const capacity = capacities[index] as Interval;
      const after = fillPage(one, capacity, unit, space);
      if (after) return after;
      cost += costOfCut;
      const rest = (one[1] + space.lowRows + space.tallRow + unit.height) % capacity[0];
      return [rest, rest];
    });
    return { filled, cost, space, taller, previous: before };
  });
}

/** Arrangements that are pursued at a time. */
const maxArrangements = 40;

const isLevel = ({ filled }: Arrangement): boolean => {
  const height = filled[0]?.[0];
  return filled.every(([least, most]) => least === height && most === height);
};

/** The cheapest arrangements, and the cheapest with all papers filled to the same place, which never ends in a cut. */
function cheapest(arrangements: Arrangement[]): Arrangement[] {
  const byCost = arrangements.sort((a, b) => a.cost - b.cost);
  const byFilled = new Map<string, Arrangement>();
  for (const one of byCost) {
    if (byFilled.size === maxArrangements) break;
    const key = [isLevel(one), ...one.filled.flat().map((height) => Math.round(height / 4))].join();
    if (!byFilled.has(key)) byFilled.set(key, one);
  }
  const level = byCost.find(isLevel);
  const best = [...byFilled.values()];
  return level && !best.includes(level) ? [...best, level] : best;
}

/** Rows of the default height, and a lower one for the rest. */
function lowRowsOf(height: number): number[] {
  const rest = height % rowHeight;
  const rows = new Array<number>(Math.floor(height / rowHeight)).fill(rowHeight);
  return rest === 0 ? rows : [...rows, rest];
}

/**
 * The blank rows to insert above each unit, so that A4 and Letter pages cut none, and by how much charts are taller to leave
 * fewer of them. Sheets breaks pages between any two rows, and scripts cannot set page breaks.
 */
export function layOutPages(units: readonly UnbreakableUnit[], sheetWidth: number): PageLayout {
  const capacities = capacitiesOf(sheetWidth);
  const noSpace = { lowRows: 0, tallRow: 0 };
  let arrangements: Arrangement[] = [
    { filled: capacities.map(() => [0, 0] as const), cost: 0, space: noSpace, taller: 0, previous: null },
  ];
  for (const { height, firstRow = Math.min(height, rowHeight), hasChart = false } of units)
    arrangements = cheapest(
      arrangements.flatMap((one) =>
        (hasChart ? tallerBy : [0]).flatMap((taller) =>
          placeUnit(one, { height: height + taller, firstRow, hasChart }, capacities, taller),
        ),
      ),
    );
  const placed: Arrangement[] = [];
  for (let one = arrangements[0] as Arrangement; one.previous; one = one.previous) placed.unshift(one);
  return {
    blankRows: placed.map(({ space: { lowRows, tallRow } }) => [
      ...lowRowsOf(lowRows),
      ...(tallRow > 0 ? [tallRow] : []),
    ]),
    taller: placed.map(({ taller }) => taller),
  };
}
