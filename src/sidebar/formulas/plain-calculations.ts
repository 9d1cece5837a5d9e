import type { Language, Translated } from "../../text/language.ts";
import { languages } from "../../text/language.ts";
import { isSamePhrase, searchWords } from "./search-words.ts";

/** A figure that people search for and that needs no function of the add-on. */
export interface PlainCalculation {
  /** What people call it: first the usual name, then abbreviations and other names. */
  knownAs: Translated<readonly [string, ...string[]]>;
  /** The calculation in words. */
  is: Translated;
  /** An example with English separators, and what its cells hold. */
  formula: string;
  cells: Translated;
}

export const plainCalculations: readonly PlainCalculation[] = [
  {
    knownAs: {
      en: ["ROAS", "return on ad spend"],
      es: ["ROAS", "retorno de la inversión publicitaria"],
      nl: ["ROAS", "rendement op advertentie-uitgaven"],
    },
    is: {
      en: "Revenue / ad spend.",
      es: "Ingresos / gasto en anuncios.",
      nl: "Omzet / advertentie-uitgaven.",
    },
    formula: "=B2/C2",
    cells: {
      en: "With revenue in B2 and spend in C2",
      es: "Con los ingresos en B2 y el gasto en C2",
      nl: "Met de omzet in B2 en de uitgaven in C2",
    },
  },
  {
    knownAs: {
      en: ["ROI", "return on investment"],
      es: ["ROI", "retorno de la inversión"],
      nl: ["ROI", "rendement op investering"],
    },
    is: {
      en: "(Revenue - cost) / cost.",
      es: "(Ingresos - coste) / coste.",
      nl: "(Omzet - kosten) / kosten.",
    },
    formula: "=(B2-C2)/C2",
    cells: {
      en: "With revenue in B2 and cost in C2",
      es: "Con los ingresos en B2 y el coste en C2",
      nl: "Met de omzet in B2 en de kosten in C2",
    },
  },
  {
    knownAs: {
      en: ["Cost per conversion", "CPA", "CPL", "cost per acquisition", "cost per lead", "cost per action"],
      es: ["Coste por conversión", "CPA", "CPL", "coste por adquisición", "coste por lead", "costo por conversión"],
      nl: ["Kosten per conversie", "CPA", "CPL", "kosten per acquisitie", "kosten per lead"],
    },
    is: { en: "Spend / conversions.", es: "Gasto / conversiones.", nl: "Uitgaven / conversies." },
    formula: "=B2/C2",
    cells: {
      en: "With spend in B2 and conversions in C2",
      es: "Con el gasto en B2 y las conversiones en C2",
      nl: "Met de uitgaven in B2 en de conversies in C2",
    },
  },
  {
    knownAs: {
      en: ["Cost per view", "CPV"],
      es: ["Coste por visualización", "CPV", "costo por visualización"],
      nl: ["Kosten per weergave", "CPV"],
    },
    is: { en: "Spend / views.", es: "Gasto / visualizaciones.", nl: "Uitgaven / weergaven." },
    formula: "=B2/C2",
    cells: {
      en: "With spend in B2 and views in C2",
      es: "Con el gasto en B2 y las visualizaciones en C2",
      nl: "Met de uitgaven in B2 en de weergaven in C2",
    },
  },
  {
    knownAs: {
      en: ["Frequency", "ad frequency"],
      es: ["Frecuencia", "frecuencia de anuncios"],
      nl: ["Frequentie", "advertentiefrequentie"],
    },
    is: { en: "Impressions / reach.", es: "Impresiones / alcance.", nl: "Impressies / bereik." },
    formula: "=B2/C2",
    cells: {
      en: "With impressions in B2 and reach in C2",
      es: "Con las impresiones en B2 y el alcance en C2",
      nl: "Met de impressies in B2 en het bereik in C2",
    },
  },
  {
    knownAs: {
      en: ["NPS", "Net Promoter Score"],
      es: ["NPS", "Net Promoter Score"],
      nl: ["NPS", "Net Promoter Score"],
    },
    is: {
      en: "The share of answers of 9 and 10, minus that of 0 to 6.",
      es: "Porcentaje de respuestas de 9 y 10, menos el de 0 a 6.",
      nl: "Het deel van de antwoorden 9 en 10, min dat van 0 tot en met 6.",
    },
    formula: '=(COUNTIF(B2:B,">=9")-COUNTIF(B2:B,"<=6"))/COUNT(B2:B)',
    cells: {
      en: "With the answers from B2 down",
      es: "Con las respuestas a partir de B2",
      nl: "Met de antwoorden vanaf B2",
    },
  },
];

/** The calculations that are called so, in any language. */
export function findPlainCalculations(query: string): PlainCalculation[] {
  const words = searchWords(query);
  const isCalledSo = ({ knownAs }: PlainCalculation, language: Language) =>
    knownAs[language].some((name) => isSamePhrase(searchWords(name), words));
  return plainCalculations.filter((calculation) => languages.some((language) => isCalledSo(calculation, language)));
}
