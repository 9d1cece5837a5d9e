/** The add-on's languages. */
export const languages = ["en", "es", "nl"] as const;

export type Language = (typeof languages)[number];

/** Each language's name in that language. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", es: "Español", nl: "Nederlands" };

/** The add-on's language for a locale such as `nl_BE` or `es-419`; defaults to English. */
export function languageOf(locale: string | null | undefined): Language {
  const code = (locale ?? "").slice(0, 2).toLowerCase();
  return languages.find((language) => language === code) ?? "en";
}

/** A text in every language: a missing one does not compile. */
export type Translated<T = string> = Readonly<Record<Language, T>>;

/** What something is called: a text in every language, or a product's own name, which is the same in all. */
export type Name = string | Translated;

export const nameIn = (name: Name, language: Language): string => (typeof name === "string" ? name : name[language]);
