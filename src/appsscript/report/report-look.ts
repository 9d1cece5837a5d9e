import type { FormatName, StyleName } from "../../reports/sheet-plan.ts";

/** How a cell of a report looks. */
export interface Look {
  size: number;
  weight: "bold" | "normal";
  color: string;
  background: string | null;
  align: "left" | "center" | "right";
  wrap: boolean;
}

const usual: Look = { size: 9, weight: "normal", color: "#202124", background: null, align: "right", wrap: false };

/** Ink and grounds of enough contrast to be read on paper, too. */
const quiet = "#5f6368";
const ink = "#0b3d66";

export const looks: Readonly<Record<StyleName, Look>> = {
  title: { ...usual, size: 20, weight: "bold", color: ink, align: "left" },
  subtitle: { ...usual, size: 10, color: quiet, align: "left", wrap: true },
  hint: { ...usual, size: 8, color: quiet, align: "left" },
  controlLabel: { ...usual, size: 8, color: quiet, align: "left" },
  control: { ...usual, size: 10, weight: "bold", background: "#fff4c2", align: "left" },
  heading: { ...usual, size: 14, weight: "bold", color: ink, align: "left" },
  sentence: { ...usual, color: quiet, align: "left", wrap: true },
  header: { ...usual, size: 8, weight: "bold", color: "#174ea6", background: "#e8f0fe", wrap: true },
  headerLeft: { ...usual, size: 8, weight: "bold", color: "#174ea6", background: "#e8f0fe", align: "left", wrap: true },
  headerCenter: {
    ...usual,
    size: 8,
    weight: "bold",
    color: "#174ea6",
    background: "#e8f0fe",
    align: "center",
    wrap: true,
  },
  label: { ...usual, align: "left" },
  value: usual,
  day: { ...usual, size: 8, align: "left" },
  strong: { ...usual, weight: "bold" },
  band: { ...usual, align: "center" },
  aside: { ...usual, size: 8, color: quiet, align: "left" },
  tile: { ...usual, size: 20, weight: "bold", color: ink, align: "left" },
  tileLabel: { ...usual, size: 10, weight: "bold", align: "left" },
  tileChange: { ...usual, weight: "bold", align: "left" },
  link: { ...usual, color: "#1155cc", align: "left" },
  plain: { ...usual, align: "left" },
};

/** Patterns as scripts write them; Sheets shows them by the workbook's locale. */
export const patterns = (locale: string): Readonly<Record<FormatName, string>> => ({
  rate: "0.00%",
  // Rates of a hundredth of a per cent, which would all look like none.
  smallRate: "[<0.0005]0.000%;0.00%",
  share: "0%",
  change: '"▲ "0%;"▼ "0%;0%',
  times: '0.0"×"',
  count: "#,##0",
  number: "#,##0.0",
  date: /_(US|CA|PH)$/.test(locale) ? "mmm d, yyyy" : "d mmm yyyy",
  duration: "[h]:mm:ss",
  balance: "+0.00;-0.00;0.00",
  margin: '"± "0.00',
});
