import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

type Css = Record<string, string>;

const pixelsPerPoint = 96 / 72;

const verticalAlignments: Partial<Record<VerticalAlign, string>> = {
  [VerticalAlign.TOP]: "flex-start",
  [VerticalAlign.MIDDLE]: "safe center",
};

/** Where a text goes in its cell: numbers to the right, as in the grid. */
export type Alignment = "left" | "center" | "right";

export function alignmentOf({ ht }: IStyleData, isNumber: boolean): Alignment {
  if (ht === HorizontalAlign.CENTER) return "center";
  if (ht === HorizontalAlign.RIGHT) return "right";
  return ht === HorizontalAlign.LEFT || !isNumber ? "left" : "right";
}

export const wraps = ({ tb }: IStyleData): boolean => tb === WrapStrategy.WRAP;

/** A text that its cell's edges cut off, even if the next cell is empty. */
export const isClipped = ({ tb }: IStyleData): boolean => tb === WrapStrategy.CLIP;

export const backgroundOf = ({ bg }: IStyleData): string | null => bg?.rgb ?? null;

export function textCss(style: IStyleData, alignment: Alignment): Css {
  const { ff, fs, bl, it, ul, st, cl, vt } = style;
  const lines = [ul?.s ? "underline" : "", st?.s ? "line-through" : ""].filter(Boolean).join(" ");
  return {
    fontFamily: `${ff ? `"${ff}", ` : ""}Arial, sans-serif`,
    fontSize: `${(fs ?? 10) * pixelsPerPoint}px`,
    alignItems: (vt && verticalAlignments[vt]) || "safe flex-end",
    justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[alignment],
    textAlign: alignment,
    ...(bl ? { fontWeight: "bold" } : {}),
    ...(it ? { fontStyle: "italic" } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
    ...(lines ? { textDecoration: lines } : {}),
    ...(wraps(style) ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : {}),
  };
}

const borderWidths: Partial<Record<BorderStyleTypes, string>> = {
  [BorderStyleTypes.MEDIUM]: "2px solid",
  [BorderStyleTypes.THICK]: "3px solid",
  [BorderStyleTypes.DOTTED]: "1px dotted",
  [BorderStyleTypes.DASHED]: "1px dashed",
  [BorderStyleTypes.DOUBLE]: "3px double",
};

export function borderCss({ bd }: IStyleData): Css {
  const side = (name: string, border: Nullable<IBorderStyleData>): Css =>
    border?.s ? { [`border${name}`]: `${borderWidths[border.s] ?? "1px solid"} ${border.cl?.rgb ?? "#000"}` } : {};
  return { ...side("Top", bd?.t), ...side("Right", bd?.r), ...side("Bottom", bd?.b), ...side("Left", bd?.l) };
}
