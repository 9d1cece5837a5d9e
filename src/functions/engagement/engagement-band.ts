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
    es: ["Banda de interacción", "buena tasa de interacción", "nivel"],
    nl: ["Engagementband", "goed engagementpercentage", "niveau"],
  },
  summary: {
    en: "Says whether a rate is low, average, high or very high.",
    es: "Dice si una tasa es baja, media, alta o muy alta.",
    nl: "Zegt of een percentage laag, gemiddeld, hoog of zeer hoog is.",
  },
  args: [
    {
      name: "rate",
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagementpercentage" },
      kind: rate,
      fields: ["engagement_rate_by_followers", "engagement_rate_by_views", "engagement_rate_by_impressions"],
      help: {
        en: "A rate as a fraction: 0.035, or a cell that shows 3.5 %. One above 1 is asked about",
        es: "Una tasa como fracción: 0,035, o una celda que muestra 3,5 %. Si es mayor que 1, se pregunta",
        nl: "Een percentage als breuk: 0,035, of een cel die 3,5 % toont. Bij meer dan 1 volgt een vraag",
      },
    },
    {
      name: "bands",
      kind: bandsKind,
      optional: true,
      help: {
        en: '"default", "linkedin", "tiktok", "website" or "podcast", or your own: a range of two columns, from and label',
        es: '"default", "linkedin", "tiktok", "website" o "podcast", o las tuyas: un rango de dos columnas, desde y etiqueta',
        nl: '"default", "linkedin", "tiktok", "website" of "podcast", of je eigen: een bereik van twee kolommen, vanaf en label',
      },
    },
    {
      name: "language",
      kind: choice(languageSpellings),
      optional: true,
      help: {
        en: '"en", "es" or "nl": the language of the built-in labels; that of the spreadsheet if left out',
        es: '"en", "es" o "nl": el idioma de las etiquetas incluidas; el de la hoja de cálculo si se omite',
        nl: '"en", "es" of "nl": de taal van de ingebouwde labels; die van de spreadsheet als je het weglaat',
      },
    },
  ],
  returns: "text",
  definition: {
    en: "default, for rates by followers: below 1 % low, to 3.5 % average, to 6 % high, above very high. linkedin, by impressions: 1, 3, 5 %. tiktok, by views: 3, 6, 12 %. website, engaged sessions: 40, 60 %. podcast, average consumption: from 70 % high. Guidelines, not standards: look at BENCHMARK beside it.",
    es: "default, para tasas por seguidores: menos de 1 % baja, hasta 3,5 % media, hasta 6 % alta, más muy alta. linkedin, por impresiones: 1, 3, 5 %. tiktok, por visualizaciones: 3, 6, 12 %. website, sesiones con interacción: 40, 60 %. podcast, consumo medio: desde 70 % alto. Son orientaciones, no normas: mira también BENCHMARK.",
    nl: "default, voor percentages per volger: onder 1 % laag, tot 3,5 % gemiddeld, tot 6 % hoog, daarboven zeer hoog. linkedin, per vertoning: 1, 3, 5 %. tiktok, per weergave: 3, 6, 12 %. website, betrokken sessies: 40, 60 %. podcast, gemiddeld beluisterd: vanaf 70 % hoog. Richtlijnen, geen normen: kijk ook naar BENCHMARK.",
  },
  examples: [
    { args: [0.035], result: "Average" },
    { args: [0.0351], result: "High" },
    { args: [0.0351, "default", "es"], result: "Alto" },
    { args: [0.05, "tiktok"], result: "Average" },
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
