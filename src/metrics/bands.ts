/** Bands: named ranges of a rate. */

/** Starts at `from`; if `isExclusive`, the rate `from` itself belongs to the band below. */
export interface Band {
  from: number;
  isExclusive?: true;
  label: string;
}

export type BandName = "low" | "average" | "high" | "veryHigh";

interface BandSet {
  /** The denominator of the rates that these bands are for. */
  denominator: string;
  /** In ascending order. */
  bands: readonly { from: number; isExclusive?: true; name: BandName }[];
}

/** Widely used guidelines; there is no standard. Edges are fractions. */
export const bandSets = {
  default: {
    denominator: "followers",
    bands: [
      { from: 0, name: "low" },
      { from: 0.01, name: "average" },
      { from: 0.035, isExclusive: true, name: "high" },
      { from: 0.06, isExclusive: true, name: "veryHigh" },
    ],
  },
  linkedin: {
    denominator: "impressions",
    bands: [
      { from: 0, name: "low" },
      { from: 0.01, name: "average" },
      { from: 0.03, isExclusive: true, name: "high" },
      { from: 0.05, isExclusive: true, name: "veryHigh" },
    ],
  },
  tiktok: {
    denominator: "views",
    bands: [
      { from: 0, name: "low" },
      { from: 0.03, name: "average" },
      { from: 0.06, isExclusive: true, name: "high" },
      { from: 0.12, isExclusive: true, name: "veryHigh" },
    ],
  },
  website: {
    denominator: "sessions",
    bands: [
      { from: 0, name: "low" },
      { from: 0.4, name: "average" },
      { from: 0.6, isExclusive: true, name: "high" },
    ],
  },
  podcast: {
    denominator: "plays x duration",
    bands: [
      { from: 0, name: "low" },
      { from: 0.7, name: "high" },
    ],
  },
} as const satisfies Record<string, BandSet>;

export type BandSetName = keyof typeof bandSets;

/** The label of a rate's band; "" below the lowest. `bands` are in ascending order. */
export function bandOf(rate: number, bands: readonly Band[]): string {
  for (let i = bands.length - 1; i >= 0; i--) {
    const { from, isExclusive, label } = bands[i] as Band;
    if (isExclusive ? rate > from : rate >= from) return label;
  }
  return "";
}
