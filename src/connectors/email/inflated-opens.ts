import type { Language } from "../../text/language.ts";

/** Apple's Mail Privacy Protection and similar proxies load the tracking pixel of every e-mail. */
export const inflatedOpens: Readonly<Record<Language, string>> = {
  en: "Mail apps that protect privacy inflate opens, so rely on clicks.",
  es: "Las apps de correo que protegen la privacidad inflan las aperturas: fíjate en los clics.",
  nl: "Mailapps met privacybescherming maken het aantal opens te hoog: ga uit van klikken.",
};
