import type { Language } from "../../text/language.ts";

type InEveryLanguage = Readonly<Record<Language, string>>;

/** Why a sign-in asks for a permission: a clause that continues "The add-on …", without a full stop. */
export interface ScopeReason extends InEveryLanguage {
  /** Where the permission allows more than reading: why no narrower one is enough. A sentence. */
  noNarrower?: InEveryLanguage;
}

/** The reasons of a platform's scopes, by their names in the sign-in. */
export type ScopeReasons = Readonly<Record<string, ScopeReason>>;

/** Of Meta's permissions for insights: only their names sound like more. */
export const onlyReadsInsights: InEveryLanguage = {
  en: "Despite its name, it only allows reading.",
  es: "A pesar de su nombre, solo permite leer.",
  nl: "Ondanks de naam kun je er alleen mee lezen.",
};

/** Of permissions that also allow changes, where the platform's documentation has none that does not. */
export const noReadOnly: InEveryLanguage = {
  en: "The platform has no permission for this that only allows reading. The add-on changes nothing.",
  es: "La plataforma no tiene un permiso de solo lectura para esto. El complemento no cambia nada.",
  nl: "Het platform heeft hiervoor geen machtiging om alleen te lezen. De add-on wijzigt niets.",
};
