/** What people write for a language other than its code. */
export const languageSpellings = {
  en: ["english", "inglés", "ingles", "engels"],
  es: ["spanish", "español", "espanol", "spaans"],
  nl: ["dutch", "neerlandés", "neerlandes", "holandés", "nederlands"],
} as const;
