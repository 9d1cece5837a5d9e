import { defineFunction } from "../define-function.ts";
import { benchmarkRate, denominator, industry, platform, year } from "./benchmark-arguments.ts";

export const BENCHMARK = defineFunction({
  name: "BENCHMARK",
  group: "brand",
  knownAs: {
    en: ["Benchmark", "industry average", "usual rate"],
    es: ["Benchmark", "referencia", "media del sector", "tasa habitual"],
    nl: ["Benchmark", "branchegemiddelde", "gebruikelijk percentage"],
  },
  summary: {
    en: "Industry benchmark for a platform.",
    es: "Benchmark del sector para una plataforma.",
    nl: "Benchmark van een branche voor een platform.",
  },
  args: [platform, industry, denominator, year],
  returns: "rate",
  definition: {
    en: "The latest published median for a full year, or the latest average if there is none. Open rates from before 2022 are used only for their own year, since mail apps now inflate opens. Rates are based on followers unless you choose another denominator. The Benchmarks sheet lists every value with its denominator, source, year and link.",
    es: "La mediana publicada más reciente de un año entero o, si no hay, la media más reciente. Las tasas de apertura anteriores a 2022 solo se usan para su año, porque ahora las apps de correo inflan las aperturas. Las tasas son por seguidores salvo que elijas otro denominador. La hoja de benchmarks muestra cada valor con denominador, fuente, año y enlace.",
    nl: "De nieuwste gepubliceerde mediaan van een heel jaar, of het nieuwste gemiddelde als die er niet is. Openpercentages van vóór 2022 tellen alleen voor hun eigen jaar, omdat mailapps het aantal opens nu te hoog maken. Engagement rates zijn op volgers, tenzij je een andere noemer kiest. Het tabblad Benchmarks toont elke waarde met noemer, bron, jaar en link.",
  },
  examples: [
    { args: ["Instagram"], result: 0.0036 },
    { args: ["TikTok", "Higher Education"], result: 0.0736 },
    { args: ["LinkedIn", "", "impressions", 2024], result: 0.065 },
  ],
  native: {
    none: {
      en: "Benchmarks are part of the add-on. Add the Benchmarks sheet and look them up there.",
      es: "Los benchmarks forman parte del complemento. Añade la hoja de benchmarks y búscalos allí.",
      nl: "De benchmarks zitten in de add-on. Voeg het tabblad Benchmarks toe en zoek ze daar op.",
    },
  },
  each: (platform, industry, denominator, year) => benchmarkRate({ platform, industry, denominator, year }),
});
