import { localFormula } from "../../functions/formula-dialect.ts";
import { spreadsheetLocale } from "../open-spreadsheet.ts";

/** A call with arguments as written in English, as a formula with the separators of the spreadsheet's locale. */
export const localizedFormula = (name: string, args: readonly string[]): string =>
  localFormula(`=${name}(${args.join(",")})`, spreadsheetLocale());
