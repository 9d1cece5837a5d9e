import { defineFunction } from "../define-function.ts";
import { benchmarkRate, denominator, industry, platform, year } from "./benchmark-arguments.ts";

export const BENCHMARK = defineFunction({
  name: "BENCHMARK",
  group: "brand",
  knownAs: {
    en: ["Benchmark", "industry average", "usual rate"],
    es: ["Referencia", "benchmark", "media del sector", "tasa habitual"],
    nl: ["Benchmark", "branchegemiddelde", "gebruikelijk percentage"],
  },
  summary: {
    en: "The rate that was published as usual for a platform and industry.",
    es: "La tasa publicada como habitual para una plataforma y un sector.",
    nl: "Het gepubliceerde gebruikelijke percentage voor een platform en branche.",
  },
  args: [platform, industry, denominator, year],
  returns: "rate",
  definition: {
    en: "The newest published median; where none was published, the newest average. Rates are by followers unless you name another denominator. The Benchmarks sheet lists every value with its denominator, source, year and address.",
    es: "La mediana publicada más reciente; si no hay, la media más reciente. Las tasas son por seguidores si no indicas otro denominador. La hoja de referencias muestra cada valor con denominador, fuente, año y dirección.",
    nl: "De nieuwste gepubliceerde mediaan; is die er niet, dan het nieuwste gemiddelde. Percentages zijn per volger, tenzij je een andere noemer noemt. Het benchmarkblad toont elke waarde met noemer, bron, jaar en adres.",
  },
  examples: [
    { args: ["Instagram"], result: 0.0036 },
    { args: ["TikTok", "Higher Education"], result: 0.0736 },
    { args: ["LinkedIn", "", "impressions", 2024], result: 0.06 },
  ],
  native: {
    none: {
      en: "The published rates are part of the add-on. Write the Benchmarks sheet and look them up there.",
      es: "Las tasas publicadas forman parte del complemento. Crea la hoja de referencias y búscalas allí.",
      nl: "De gepubliceerde percentages zitten in de add-on. Maak het benchmarkblad en zoek ze daar op.",
    },
  },
  each: (platform, industry, denominator, year) => benchmarkRate({ platform, industry, denominator, year }),
});
