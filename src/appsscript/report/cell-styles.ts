import { headerColors, mainColor } from "../../reports/palette.ts";
import type { FormatName, StyleName } from "../../reports/sheet-plan.ts";
import { dayFormat } from "../../text/dates.ts";
import type { Language } from "../../text/language.ts";

export interface CellStyle {
  size: number;
  weight: "bold" | "normal";
  color: string;
  background: string | null;
  align: "left" | "center" | "right";
  valign: "top" | "middle" | "bottom";
  wrap: boolean;
}

const defaultStyle: CellStyle = {
  size: 9,
  weight: "normal",
  color: "#202124",
  background: null,
  align: "right",
  valign: "middle",
  wrap: false,
};

/** With enough contrast to be read in print, too. */
const mutedColor = "#5f6368";

const headerStyle: CellStyle = {
  ...defaultStyle,
  size: 8,
  weight: "bold",
  ...headerColors,
  wrap: true,
};

export const cellStyles: Readonly<Record<StyleName, CellStyle>> = {
  title: { ...defaultStyle, size: 20, weight: "bold", color: mainColor, align: "left" },
  subtitle: { ...defaultStyle, color: mutedColor, align: "left" },
  hint: { ...defaultStyle, size: 8, color: mutedColor, align: "left" },
  controlLabel: { ...defaultStyle, size: 8, color: mutedColor, align: "left" },
  control: { ...defaultStyle, size: 10, weight: "bold", background: "#fff4c2", align: "left" },
  heading: { ...defaultStyle, size: 14, weight: "bold", color: mainColor, align: "left", valign: "bottom" },
  caption: { ...defaultStyle, size: 10, weight: "bold", align: "left", valign: "top" },
  sentence: { ...defaultStyle, size: 8, color: mutedColor, align: "left", wrap: true },
  header: headerStyle,
  headerLeft: { ...headerStyle, align: "left" },
  headerWide: { ...headerStyle, align: "left", wrap: false },
  headerCenter: { ...headerStyle, align: "center" },
  label: { ...defaultStyle, align: "left" },
  value: defaultStyle,
  day: { ...defaultStyle, size: 8, align: "left" },
  strong: { ...defaultStyle, weight: "bold" },
  band: { ...defaultStyle, align: "center" },
  middle: { ...defaultStyle, size: 8, color: mutedColor, align: "center" },
  aside: { ...defaultStyle, size: 8, color: mutedColor, align: "left" },
  tile: { ...defaultStyle, size: 14, weight: "bold", color: mainColor, align: "left" },
  tileLabel: { ...defaultStyle, size: 10, weight: "bold", align: "left" },
  lead: { ...defaultStyle, size: 11, align: "left" },
  line: { ...defaultStyle, color: mutedColor, align: "left" },
  shade: { ...defaultStyle, weight: "bold" },
  rise: defaultStyle,
  fall: defaultStyle,
  move: defaultStyle,
  link: { ...defaultStyle, color: "#1155cc", align: "left" },
  plain: { ...defaultStyle, align: "left" },
};

/** Number formats as scripts write them, for a report in a language; Sheets shows them in the spreadsheet's locale. */
export const numberFormats = (language: Language): Readonly<Record<FormatName, string>> => ({
  rate: "0.00%",
  // Two decimals are too few for rates of about a hundredth of a percent.
  smallRate: "[<0.0005]0.000%;0.00%",
  share: "0%",
  change: '"▲ "0%;"▼ "0%;0%',
  times: '0.0"×"',
  multiple: '0.0"×"',
  count: "#,##0",
  // Large figures, which have to fit in a column.
  total: '[>=1000000]#,##0.00,,"M";[>=100000]#,##0,"K";#,##0',
  signed: "+#,##0;-#,##0;0",
  number: "#,##0.0",
  // As in the report's title and tables.
  date: dayFormat[language],
  duration: "[h]:mm:ss",
  // Rates and counts in one column.
  goal: "[=0]0;[<1]0.00%;#,##0",
  balance: "+0.00;-0.00;0.00",
  // An amount of millions with decimals is wider than its column.
  money: "[>=100000]#,##0;#,##0.00",
  exchange: "#,##0.0000",
});
