import type { Language } from "../../text/language.ts";

/** What no podcast host can report, and where to get it instead. */
export const podcastLimitations: Readonly<Record<Language, string>> = {
  en: "How far people listen only Spotify and Apple know: download the files of Spotify for Creators and Apple Podcasts Connect, and drop them into the Import tab.",
  es: "Hasta dónde escucha la gente solo lo saben Spotify y Apple: descarga los archivos de Spotify for Creators y Apple Podcasts Connect y suéltalos en la pestaña Importar.",
  nl: "Hoe ver mensen luisteren weten alleen Spotify en Apple: download de bestanden van Spotify for Creators en Apple Podcasts Connect en sleep ze naar het tabblad Importeren.",
};
