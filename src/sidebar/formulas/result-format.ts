import type { ReturnKind } from "../../functions/returns.ts";

/** The number format of a function's results, in US notation, which Sheets shows in the spreadsheet's locale. */
export const resultFormats: Readonly<Record<ReturnKind, string>> = {
  rate: "0.00%",
  change: "0.00%",
  share: "0.00",
  balance: "0.00",
  count: "#,##0",
  number: "0.00",
  money: "#,##0.00",
  duration: "[h]:mm:ss",
  // Imported times are durations.
  time: "[h]:mm:ss",
  link: "General",
  text: "General",
};
