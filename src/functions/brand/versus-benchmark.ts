import { growth } from "../../metrics/rates.ts";
import { rate } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { benchmarkRate, denominator, industry, platform } from "./benchmark-arguments.ts";

export const VERSUS_BENCHMARK = defineFunction({
  name: "VERSUS_BENCHMARK",
  group: "brand",
  knownAs: {
    en: ["Rate vs. benchmark", "against the benchmark", "compared with the industry"],
    es: ["Frente al benchmark", "frente a la referencia", "comparación con el sector"],
    nl: ["Ten opzichte van de benchmark", "tegenover de benchmark", "vergeleken met de branche"],
  },
  summary: {
    en: "Difference between a rate and the industry benchmark for a platform.",
    es: "Diferencia de una tasa respecto al benchmark del sector para una plataforma.",
    nl: "Verschil van een rate met de benchmark van een branche voor een platform.",
  },
  args: [
    {
      name: "rate",
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagement rate" },
      kind: rate,
      fields: ["engagement_rate_by_followers", "engagement_rate_by_views", "engagement_rate_by_impressions"],
      help: {
        en: "Your rate as a decimal (0.035), with the benchmark's denominator",
        es: "Tu tasa como decimal (0,035), con el denominador del benchmark",
        nl: "Jouw rate als decimaal getal (0,035), met de noemer van de benchmark",
      },
    },
    platform,
    industry,
    denominator,
  ],
  returns: "change",
  definition: {
    en: "Rate / BENCHMARK - 1. Only rates with the same denominator are compared: enter yours if it isn't followers.",
    es: "Tasa / BENCHMARK - 1. Solo se comparan tasas con el mismo denominador: indica el tuyo si no son seguidores.",
    nl: "Rate / BENCHMARK - 1. Alleen rates met dezelfde noemer worden vergeleken: vul de jouwe in als dat niet volgers is.",
  },
  examples: [
    { args: [0.0054, "Instagram"], result: 0.5 },
    { args: [0.0255, "TikTok", "", "views"], result: -0.5 },
  ],
  native: {
    none: {
      en: "Benchmarks are part of the add-on. Add the Benchmarks sheet and divide by its value.",
      es: "Los benchmarks forman parte del complemento. Añade la hoja de benchmarks y divide por su valor.",
      nl: "De benchmarks zitten in de add-on. Voeg het tabblad Benchmarks toe en deel door de waarde daar.",
    },
  },
  each: (rate, platform, industry, denominator) => {
    const usualRate = benchmarkRate({ platform, industry, denominator });
    return typeof usualRate === "number" ? growth(usualRate, rate) : usualRate;
  },
});
