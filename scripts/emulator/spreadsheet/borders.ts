import { BorderStyleTypes, type IBorderData } from "@univerjs/core";
import type { Area } from "../engine/google-extras.ts";

const kinds: Record<string, BorderStyleTypes> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/**
 * The borders of each cell for `setBorder(top, left, bottom, right, vertical, horizontal, color, style)`:
 * true draws a border, false removes it, null leaves it.
 */
export function borderStyles(area: Area, args: readonly unknown[]): (row: number, column: number) => IBorderData {
  const [top, left, bottom, right, between, across, color, style] = args;
  const line = { s: kinds[String(style ?? "SOLID")] ?? BorderStyleTypes.THIN, cl: { rgb: String(color ?? "#000000") } };
  return (row, column) => {
    const borders: Record<string, unknown> = {};
    const setSide = (side: string, isOn: unknown) => {
      if (isOn === true) borders[side] = line;
      else if (isOn === false) borders[side] = null;
    };
    setSide("t", row === area.startRow ? top : across);
    setSide("b", row === area.endRow ? bottom : across);
    setSide("l", column === area.startColumn ? left : between);
    setSide("r", column === area.endColumn ? right : between);
    return borders as IBorderData;
  };
}
