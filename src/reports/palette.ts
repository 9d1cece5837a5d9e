/** Okabe and Ito's colours, distinguishable for colour-blind people, in the order of a chart's series. */
export const seriesColors = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00"] as const;

/** This period, the one before, a year ago: also distinguishable by lightness. */
export const periodColors = ["#0b3d66", "#5b9bd5", "#b9c4cf"] as const;

/** Bands from low to very high, as shades of one colour, so that they do not depend on telling red from green. */
export const bandColors = [
  { background: "#f1f3f4", color: "#3c4043" },
  { background: "#cfe2f3", color: "#1c3f5f" },
  { background: "#6fa8dc", color: "#0b2239" },
  { background: "#0b3d66", color: "#ffffff" },
] as const;
