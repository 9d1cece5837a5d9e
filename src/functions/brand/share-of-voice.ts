import { ratio } from "../../metrics/rates.ts";
import { ArgumentError } from "../calling/argument-error.ts";
import { defineArgument } from "../calling/form.ts";
import { count, divisors } from "../calling/row-kinds.ts";
import { say, writeNumber } from "../calling/spreadsheet-locale.ts";
import { defineFunction } from "../define-function.ts";
import { nativeRatio } from "../native.ts";

const own = defineArgument({
  name: "own",
  heading: { en: "Your mentions", es: "Tus menciones", nl: "Jouw vermeldingen" },
  kind: count,
  help: { en: "Mentions of your brand", es: "Menciones de tu marca", nl: "Vermeldingen van je merk" },
});

const all = defineArgument({
  name: "all_or_competitors",
  heading: { en: "All mentions", es: "Todas las menciones", nl: "Alle vermeldingen" },
  kind: divisors,
  help: {
    en: "All mentions, including yours; or one column per brand, including yours, to add up",
    es: "Todas las menciones, incluidas las tuyas; o una columna por marca, incluida la tuya, que se suman",
    nl: "Alle vermeldingen, ook die van jou; of één kolom per merk, ook van jou, die worden opgeteld",
  },
});

export const SHARE_OF_VOICE = defineFunction({
  name: "SHARE_OF_VOICE",
  group: "brand",
  knownAs: {
    en: ["Share of voice", "SOV"],
    es: ["Cuota de voz", "SOV", "share of voice"],
    nl: ["Share of voice", "SOV", "stemaandeel", "aandeel in het gesprek"],
  },
  summary: {
    en: "Your brand's mentions as a share of all mentions in a market.",
    es: "Menciones de tu marca como porcentaje de todas las menciones de un mercado.",
    nl: "Vermeldingen van je merk als percentage van alle vermeldingen in een markt.",
  },
  args: [own, all],
  returns: "rate",
  definition: {
    en: "Your mentions / all mentions, including yours. Compare only shares from the same search.",
    es: "Tus menciones / todas las menciones, incluidas las tuyas. Compara solo cuotas de la misma búsqueda.",
    nl: "Jouw vermeldingen / alle vermeldingen, ook die van jou. Vergelijk alleen aandelen uit dezelfde zoekopdracht.",
  },
  examples: [
    { args: [120, 480], result: 0.25 },
    { args: [120, [[120, 300, 60]]], result: 0.25 },
  ],
  native: nativeRatio("own", "all_or_competitors", { isPart: true }),
  each: (own, all) =>
    own > all ? new ArgumentError(say("ownAboveAll", writeNumber(own), writeNumber(all)), true) : ratio(own, all),
});
