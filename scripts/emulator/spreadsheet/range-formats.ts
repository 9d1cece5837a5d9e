import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { mapCells } from "../cells/read-cells.ts";
import { changeCells, styleCells } from "../cells/write-cells.ts";
import { recordedText } from "../recorded.ts";
import { borderStyles } from "./borders.ts";
import { members } from "./members.ts";
import { checkSignature, type Kind } from "./signature.ts";
import { checkSize } from "./sizes.ts";
import type { RangeContext } from "./view.ts";

const formatOfNewCell = JSON.parse(recordedText("format-of-new-cell")) as string;

type Range = GoogleAppsScript.Spreadsheet.Range;
type Style = Partial<Record<keyof IStyleData, unknown>>;

const horizontal: Record<string, number> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical: Record<string, number> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const wraps: Record<string, number> = {
  WRAP: WrapStrategy.WRAP,
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
};

/** Univer's style for a value of each format; null means Sheets' default. */
const styles = {
  background: (color: unknown): Style => ({ bg: color === null ? null : { rgb: String(color) } }),
  fontColor: (color: unknown): Style => ({ cl: color === null ? null : { rgb: String(color) } }),
  fontWeight: (weight: unknown): Style => ({ bl: weight === "bold" ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  fontStyle: (style: unknown): Style => ({ it: style === "italic" ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  fontSize: (size: unknown): Style => ({ fs: size }),
  fontFamily: (family: unknown): Style => ({ ff: family }),
  fontLine: (line: unknown): Style => ({
    ul: line === "underline" ? { s: BooleanNumber.TRUE } : null,
    st: line === "line-through" ? { s: BooleanNumber.TRUE } : null,
  }),
  numberFormat: (pattern: unknown): Style => ({ n: { pattern: String(pattern) } }),
  horizontalAlignment: (side: unknown): Style => ({ ht: horizontal[String(side)] ?? null }),
  verticalAlignment: (side: unknown): Style => ({ vt: vertical[String(side)] ?? null }),
  wrap: (isOn: unknown): Style => ({ tb: isOn ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  wrapStrategy: (strategy: unknown): Style => ({ tb: wraps[String(strategy)] ?? null }),
};

/** Number formats, fonts, colours, alignment and borders. */
export function rangeFormats({ view, sheet, area, self }: RangeContext) {
  const { book } = view;
  const apply = (values: unknown[][], styleOf: (value: unknown) => Style) =>
    changeCells(book, sheet, area, (row, column) => ({
      s: styleOf(values[row - area.startRow]?.[column - area.startColumn]) as IStyleData,
    }));
  const one =
    (method: string, kind: Kind, styleOf: (value: unknown) => Style) =>
    (...args: unknown[]): Range => {
      checkSignature(`Range.${method}`, args, [kind]);
      view.write(`Range.${method}`, sheet, area);
      styleCells(book, sheet, area, styleOf(args[0] ?? null) as IStyleData);
      return self();
    };
  const many =
    (method: string, styleOf: (value: unknown) => Style) =>
    (...args: unknown[]): Range => {
      checkSignature(`Range.${method}`, args, ["rows"]);
      view.write(`Range.${method}`, sheet, area);
      const values = args[0] as unknown[][];
      checkSize(values, area);
      apply(values, styleOf);
      return self();
    };
  const get = <Value>(method: string, read: (style: IStyleData) => Value): Value[][] => {
    view.read(`Range.${method}`);
    const all = book.document.getStyles();
    return mapCells(book, sheet, area, ({ rawCell }) => read((rawCell?.s && all.getStyleByCell(rawCell)) || {}));
  };
  const first = <Value>(rows: Value[][]): Value => rows[0]?.[0] as Value;
  const pattern = ({ n }: IStyleData) =>
    /^(general)?$/i.test(n?.pattern ?? "") ? formatOfNewCell : (n?.pattern as string);
  const background = ({ bg }: IStyleData) => bg?.rgb || "#ffffff";
  const fontColor = ({ cl }: IStyleData) => cl?.rgb || "#000000";
  const weight = ({ bl }: IStyleData) => (bl ? "bold" : "normal");
  return members<Range>()({
    getNumberFormat: () => first(get("getNumberFormat", pattern)),
    getNumberFormats: () => get("getNumberFormats", pattern),
    getBackground: () => first(get("getBackground", background)),
    getBackgrounds: () => get("getBackgrounds", background),
    getFontColor: () => first(get("getFontColor", fontColor)),
    getFontWeight: () => first(get("getFontWeight", weight)),
    getFontWeights: () => get("getFontWeights", weight),
    getFontStyle: () => first(get("getFontStyle", ({ it }) => (it ? "italic" : "normal"))),
    getFontSize: () => first(get("getFontSize", ({ fs }) => fs ?? 10)),
    getWrap: () => first(get("getWrap", ({ tb }) => tb === WrapStrategy.WRAP)),
    setNumberFormat: one("setNumberFormat", "string", styles.numberFormat),
    setNumberFormats: many("setNumberFormats", styles.numberFormat),
    setBackground: one("setBackground", "text or null", styles.background),
    setBackgrounds: many("setBackgrounds", styles.background),
    setFontColor: one("setFontColor", "text or null", styles.fontColor),
    setFontColors: many("setFontColors", styles.fontColor),
    setFontWeight: one("setFontWeight", "text or null", styles.fontWeight),
    setFontWeights: many("setFontWeights", styles.fontWeight),
    setFontStyle: one("setFontStyle", "text or null", styles.fontStyle),
    setFontSize: one("setFontSize", "number", styles.fontSize),
    setFontSizes: many("setFontSizes", styles.fontSize),
    setFontFamily: one("setFontFamily", "text or null", styles.fontFamily),
    setFontLine: one("setFontLine", "text or null", styles.fontLine),
    setHorizontalAlignment: one("setHorizontalAlignment", "text or null", styles.horizontalAlignment),
    setHorizontalAlignments: many("setHorizontalAlignments", styles.horizontalAlignment),
    setVerticalAlignment: one("setVerticalAlignment", "text or null", styles.verticalAlignment),
    setVerticalAlignments: many("setVerticalAlignments", styles.verticalAlignment),
    setWrap: one("setWrap", "boolean", styles.wrap),
    setWraps: many("setWraps", styles.wrap),
    setWrapStrategy: one("setWrapStrategy", "object", styles.wrapStrategy),
    setBorder(...args: unknown[]): Range {
      const sides: Kind[] = ["any", "any", "any", "any", "any", "any"];
      checkSignature("Range.setBorder", args, sides, [...sides, "text or null", "any"]);
      view.write("Range.setBorder", sheet, area);
      const bordersAt = borderStyles(area, args);
      changeCells(book, sheet, area, (row, column) => ({ s: { bd: bordersAt(row, column) } }) as ICellData);
      return self();
    },
    clearFormat(): Range {
      view.write("Range.clearFormat", sheet, area);
      const stored = book.sheet(sheet).getCellMatrix();
      changeCells(book, sheet, area, (row, column) => (stored.getValue(row, column)?.s ? { s: null } : null));
      return self();
    },
  });
}
