import { growth } from "../../metrics/rates.ts";
import { rate } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { benchmarkRate, denominator, industry, platform } from "./benchmark-arguments.ts";

export const VERSUS_BENCHMARK = defineFunction({
  name: "VERSUS_BENCHMARK",
  group: "brand",
  knownAs: {
    en: ["Against the benchmark", "compared with the industry"],
    es: ["Frente a la referencia", "comparación con el sector"],
    nl: ["Tegenover de benchmark", "vergeleken met de branche"],
  },
  summary: {
    en: "How far a rate is above or below what is usual for its platform and industry.",
    es: "Cuánto está una tasa por encima o por debajo de lo habitual en su plataforma y sector.",
    nl: "Hoeveel een percentage boven of onder het gebruikelijke van platform en branche ligt.",
  },
  args: [
    {
      name: "rate",
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagementpercentage" },
      kind: rate,
      fields: ["engagement_rate_by_followers", "engagement_rate_by_views", "engagement_rate_by_impressions"],
      help: {
        en: "Your rate as a fraction (0.035), with the denominator of the benchmark",
        es: "Tu tasa como fracción (0,035), con el denominador de la referencia",
        nl: "Jouw percentage als breuk (0,035), met de noemer van de benchmark",
      },
    },
    platform,
    industry,
    denominator,
  ],
  returns: "change",
  definition: {
    en: "Rate / BENCHMARK - 1. Rates by different denominators are not compared: name yours if it is not followers.",
    es: "Tasa / BENCHMARK - 1. No se comparan tasas con distinto denominador: indica el tuyo si no son seguidores.",
    nl: "Percentage / BENCHMARK - 1. Percentages met verschillende noemers worden niet vergeleken: noem de jouwe als dat niet volgers is.",
  },
  examples: [
    { args: [0.0054, "Instagram"], result: 0.5 },
    { args: [0.0255, "TikTok", "", "views"], result: -0.5 },
  ],
  native: {
    none: {
      en: "The published rates are part of the add-on. Write the Benchmarks sheet and divide by its value.",
      es: "Las tasas publicadas forman parte del complemento. Crea la hoja de referencias y divide por su valor.",
      nl: "De gepubliceerde percentages zitten in de add-on. Maak het benchmarkblad en deel door de waarde daar.",
    },
  },
  each: (rate, platform, industry, denominator) => {
    const usualRate = benchmarkRate({ platform, industry, denominator });
    return typeof usualRate === "number" ? growth(usualRate, rate) : usualRate;
  },
});
