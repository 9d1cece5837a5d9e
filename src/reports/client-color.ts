import { headerColors, mainColor } from "./palette.ts";

/** Small text needs 4.5 (WCAG 2.2, 1.4.3), which this leaves on the tint behind headers. */
const minContrast = 5.5;

const channels = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

const toColor = (values: readonly number[]): string =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

/** Contrast with white: 1 to 21. */
export function contrastOnWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The color, as much darker as texts and lines on white need to be read. */
export function readableColor(color: string): string {
  let part = 1;
  const darker = () => toColor(channels(color).map((value) => value * part));
  while (contrastOnWhite(darker()) < minContrast) part -= 0.02;
  return darker();
}

/** What becomes of a report's colors for a client: its main color, and those of headers. */
export function clientColors(color: string): (used: string) => string {
  if (color === "") return (used) => used;
  const main = readableColor(color);
  const tint = toColor(channels(main).map((value) => 255 - (255 - value) * 0.1));
  const byUse: Readonly<Record<string, string>> = {
    [mainColor]: main,
    [headerColors.color]: main,
    [headerColors.background]: tint,
  };
  return (used) => byUse[used] ?? used;
}
