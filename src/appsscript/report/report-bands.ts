import { languages } from "../../text/language.ts";
import { reportText } from "../../text/reports/index.ts";

/** The names of each band from low to very high, in every language. */
export const builtInBandLabels = (): string[][] =>
  (["low", "average", "high", "veryHigh"] as const).map((band) =>
    languages.map((language) => reportText[language][band]),
  );
