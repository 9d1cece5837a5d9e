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
    en: "The newest published median of a whole year; where none was published, the newest average. Open rates from before 2022 only by their year: mail apps have opened messages themselves since. Rates are by followers unless you name another denominator. The Benchmarks sheet lists every value with its denominator, source, year and address.",
    es: "La mediana publicada más reciente de un año entero; si no hay, la media más reciente. Las tasas de apertura anteriores a 2022, solo si pides su año: desde entonces las apps de correo abren mensajes solas. Las tasas son por seguidores si no indicas otro denominador. La hoja de referencias muestra cada valor con denominador, fuente, año y dirección.",
    nl: "De nieuwste gepubliceerde mediaan van een heel jaar; is die er niet, dan het nieuwste gemiddelde. Openpercentages van vóór 2022 alleen met hun jaar: sindsdien openen mailapps berichten zelf. Percentages zijn per volger, tenzij je een andere noemer noemt. Het benchmarkblad toont elke waarde met noemer, bron, jaar en adres.",
  },
  examples: [
    { args: ["Instagram"], result: 0.0036 },
    { args: ["TikTok", "Higher Education"], result: 0.0736 },
    { args: ["LinkedIn", "", "impressions", 2024], result: 0.065 },
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
