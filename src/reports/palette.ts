/** Okabe and Ito's colours, distinguishable for colour-blind people. */
const okabeIto = {
  blue: "#0072b2",
  orange: "#e69f00",
  green: "#009e73",
  purple: "#cc79a7",
  sky: "#56b4e9",
  red: "#d55e00",
  black: "#3c4043",
} as const;

/** Each platform has one colour in every chart and every report. */
const platformColors: Readonly<Record<string, string>> = {
  Instagram: okabeIto.purple,
  Facebook: okabeIto.blue,
  X: okabeIto.black,
  TikTok: okabeIto.green,
  YouTube: okabeIto.red,
  LinkedIn: okabeIto.sky,
};

/** The platforms' colours in their order; a platform without one of its own gets one that the others leave. */
export function colorsOf(platforms: readonly string[]): string[] {
  const taken = platforms.map((name) => platformColors[name]);
  const free = Object.values(okabeIto).filter((color) => !taken.includes(color));
  return platforms.map((name) => platformColors[name] ?? free.pop() ?? okabeIto.orange);
}

/** Of titles, headings and this period; a client's own color takes its place. */
export const mainColor = "#0b3d66";

/** Of the headers of tables, which a client's color changes, too. */
export const headerColors = { color: "#174ea6", background: "#e8f0fe" } as const;

/** This period, the one before, a year ago: also distinguishable by lightness. */
export const periodColors = [mainColor, "#5b9bd5", "#b9c4cf"] as const;

/** Bands from low to very high, as shades of one colour, so that they do not depend on telling red from green. */
export const bandColors = [
  { background: "#f1f3f4", color: "#3c4043" },
  { background: "#cfe2f3", color: "#1c3f5f" },
  { background: "#6fa8dc", color: "#0b2239" },
  { background: "#0b3d66", color: "#ffffff" },
] as const;

/** Changes for the better and for the worse, dark enough to be read on white. */
export const goodColor = "#0b6b4f";
export const badColor = "#b3411a";

/** The lightest and the darkest shade of cells that are darker, the higher their number. */
export const shades = { lowest: "#ffffff", highest: "#a9cdea" } as const;
