import type { NameLanguage } from "./names.ts";
import type { Counted, Measure } from "./published.ts";

type InLanguages = Readonly<Record<NameLanguage, string>>;

const inLanguages = (en: string, es: string, nl: string): InLanguages => ({ en, es, nl });

export const measureNames: Readonly<Record<Measure, InLanguages>> = {
  median: inLanguages("median", "mediana", "mediaan"),
  average: inLanguages("average", "media", "gemiddelde"),
  overall: inLanguages("of all posts together", "de todas las publicaciones juntas", "van alle berichten samen"),
  "not stated": inLanguages("statistic not stated", "estadístico no indicado", "maat niet vermeld"),
};

/** What is counted above the line, with what is known of saves. */
export const countedNames: Readonly<Record<Counted, InLanguages>> = {
  reactions: inLanguages(
    "likes, reactions, comments and shares, no saves",
    "me gusta, reacciones, comentarios y compartidos, sin guardados",
    "likes, emoji-reacties, reacties en gedeeld, zonder opgeslagen",
  ),
  interactions: inLanguages(
    "interactions; whether saves count is not stated",
    "interacciones; no se indica si cuentan los guardados",
    "interacties; niet vermeld of opgeslagen meetelt",
  ),
  bounces: inLanguages("bounces", "rebotes", "bounces"),
  "unique opens": inLanguages("unique opens", "aperturas únicas", "unieke opens"),
  opens: inLanguages("opens", "aperturas", "opens"),
  "unique clicks": inLanguages("unique clicks", "clics únicos", "unieke klikken"),
  clicks: inLanguages("clicks", "clics", "klikken"),
};
