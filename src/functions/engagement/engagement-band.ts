import { bandOf } from "../../metrics/bands.ts";
import { choice } from "../calling/call-kinds.ts";
import { rate } from "../calling/row-kinds.ts";
import { spreadsheetLanguage } from "../calling/spreadsheet-locale.ts";
import { defineFunction } from "../define-function.ts";
import { languageSpellings } from "../language-spellings.ts";
import { bands as bandsKind, defaultBandSet } from "./bands.ts";
import { nativeBand } from "./native-band.ts";

const defaultBands = defaultBandSet("default");

export const ENGAGEMENT_BAND = defineFunction({
  name: "ENGAGEMENT_BAND",
  group: "engagement",
  knownAs: {
    en: ["Engagement band", "good engagement rate", "high or low"],
    es: ["Nivel de interacción", "banda de interacción", "buena tasa de interacción"],
    nl: ["Engagementniveau", "engagementband", "goede engagement rate"],
  },
  summary: {
    en: "Band of a rate: low, average, high or very high.",
    es: "Indica si una tasa es baja, media, alta o muy alta.",
    nl: "Niveau van een rate: laag, gemiddeld, hoog of zeer hoog.",
  },
  args: [
    {
      name: "rate",
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagement rate" },
      kind: rate,
      fields: ["engagement_rate_by_followers", "engagement_rate_by_views", "engagement_rate_by_impressions"],
      help: {
        en: "A rate as a decimal (0.035) or percentage (3.5%)",
        es: "Una tasa como decimal (0,035) o porcentaje (3,5 %)",
        nl: "Een rate als decimaal getal (0,035) of percentage (3,5%)",
      },
    },
    {
      name: "bands",
      kind: bandsKind,
      optional: true,
      help: {
        en: '"default", "linkedin", "tiktok", "website" or "podcast"; or your own: a range with two columns, from and label',
        es: '"default", "linkedin", "tiktok", "website" o "podcast"; o los tuyos: un rango con dos columnas, desde y etiqueta',
        nl: '"default", "linkedin", "tiktok", "website" of "podcast"; of je eigen niveaus: een bereik met twee kolommen, vanaf en label',
      },
    },
    {
      name: "language",
      kind: choice(languageSpellings),
      optional: true,
      help: {
        en: '"en", "es" or "nl": language of the built-in labels; the spreadsheet\'s language by default',
        es: '"en", "es" o "nl": idioma de las etiquetas incluidas; por defecto, el de la hoja de cálculo',
        nl: '"en", "es" of "nl": taal van de ingebouwde labels; standaard die van de spreadsheet',
      },
    },
  ],
  returns: "text",
  definition: {
    en: "default, by followers: below 1% low, to 3.5% average, to 6% high, above that very high. linkedin, by impressions: 1, 3, 5%. tiktok, by views: 3, 6, 12%. website, engaged sessions: 40, 60%. podcast, average consumption: high from 70%. These are guidelines, not standards: compare with BENCHMARK too.",
    es: "default, por seguidores: bajo hasta el 1 %, medio hasta el 3,5 %, alto hasta el 6 % y después muy alto. linkedin, por impresiones: 1, 3, 5 %. tiktok, por visualizaciones: 3, 6, 12 %. website, sesiones con interacción: 40, 60 %. podcast, consumo medio: alto desde el 70 %. Son orientaciones, no normas: compara también con BENCHMARK.",
    nl: "default, op volgers: onder 1% laag, tot 3,5% gemiddeld, tot 6% hoog, daarboven zeer hoog. linkedin, op impressies: 1, 3, 5%. tiktok, op weergaven: 3, 6, 12%. website, betrokken sessies: 40, 60%. podcast, gemiddeld beluisterd: vanaf 70% hoog. Dit zijn richtlijnen, geen normen: vergelijk ook met BENCHMARK.",
  },
  examples: [
    { args: [0.035], result: { en: "Average", es: "Medio", nl: "Gemiddeld" } },
    { args: [0.0351], result: { en: "High", es: "Alto", nl: "Hoog" } },
    { args: [0.0351, "default", "es"], result: "Alto" },
    { args: [0.05, "tiktok"], result: { en: "Average", es: "Medio", nl: "Gemiddeld" } },
    {
      args: [
        0.02,
        [
          [0, "Sleepy"],
          [0.015, "Lively"],
        ],
      ],
      result: "Lively",
    },
  ],
  native: nativeBand(),
  each: (rate, bands = defaultBands, language) => {
    const isOwn = bands.en === bands.es;
    return bandOf(rate, isOwn ? bands.en : bands[language ?? spreadsheetLanguage()]);
  },
});
