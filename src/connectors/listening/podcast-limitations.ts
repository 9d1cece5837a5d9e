import type { Language } from "../../text/language.ts";

/** What no podcast host can report, and where to get it instead. */
export const podcastLimitations: Readonly<Record<Language, string>> = {
  en: "To see how much of an episode people hear, import files from Spotify for Creators and Apple Podcasts Connect.",
  es: "Para saber cuánto se escucha de cada episodio, importa los archivos de Spotify for Creators y Apple Podcasts Connect.",
  nl: "Wil je weten hoe ver mensen luisteren? Importeer de bestanden van Spotify for Creators en Apple Podcasts Connect.",
};
