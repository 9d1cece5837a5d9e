import type { Language } from "../text/language.ts";

type Sentences = readonly [what: string, advice: string];

/** Shown when the manifest does not list a self-hosted site. */
export const siteNotListed: Readonly<Record<Language, Sentences>> = {
  en: [
    "The add-on may not ask this site.",
    "Ask whoever installed the add-on to name its address in SITES and to install it again. If you know the address by another name, such as with www, use the one that is named there.",
  ],
  es: [
    "El complemento no puede consultar este sitio.",
    "Pide a quien instaló el complemento que ponga su dirección en SITES y lo instale de nuevo. Si el sitio tiene otra dirección, como una con www, usa la que figure allí.",
  ],
  nl: [
    "De add-on mag deze site niet bevragen.",
    "Vraag wie de add-on heeft geïnstalleerd om het adres in SITES te zetten en hem opnieuw te installeren. Heeft de site nog een ander adres, zoals met www, gebruik dan het adres dat daar staat.",
  ],
};
