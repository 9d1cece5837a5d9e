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
    en: "All mentions, your own included; or several columns, one for each brand with your own, which are added up",
    es: "Todas las menciones, incluidas las tuyas; o varias columnas, una por marca con la tuya, que se suman",
    nl: "Alle vermeldingen, ook die van jou; of meerdere kolommen, één per merk met het jouwe, die worden opgeteld",
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
    en: "How much of all that is said in a market is about your brand.",
    es: "Qué parte de lo que se dice en un mercado es sobre tu marca.",
    nl: "Welk deel van alles wat er in een markt wordt gezegd over jouw merk gaat.",
  },
  args: [own, all],
  returns: "rate",
  definition: {
    en: "Own mentions / all mentions, your own included. Only mentions that were looked for count, so compare shares from the same search.",
    es: "Menciones propias / todas las menciones, incluidas las propias. Solo cuentan las menciones buscadas: compara cuotas de la misma búsqueda.",
    nl: "Eigen vermeldingen / alle vermeldingen, ook die van jou. Alleen gezochte vermeldingen tellen: vergelijk aandelen uit dezelfde zoekopdracht.",
  },
  examples: [
    { args: [120, 480], result: 0.25 },
    { args: [120, [[120, 300, 60]]], result: 0.25 },
  ],
  native: nativeRatio("own", "all_or_competitors", { isPart: true }),
  each: (own, all) =>
    own > all ? new ArgumentError(say("ownAboveAll", writeNumber(own), writeNumber(all)), true) : ratio(own, all),
});
