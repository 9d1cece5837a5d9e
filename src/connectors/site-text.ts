import type { Language } from "../text/language.ts";

type Sentences = readonly [what: string, advice: string];

/** Shown when the manifest does not list a self-hosted site. */
export const siteNotListed: Readonly<Record<Language, Sentences>> = {
  en: [
    "This site isn't set up in the add-on.",
    "Ask the add-on's administrator to add its address. If the site has two addresses, such as with and without www, use the one that was added.",
  ],
  es: [
    "Este sitio no está configurado en el complemento.",
    "Pide al administrador del complemento que añada su dirección. Si el sitio tiene dos direcciones, por ejemplo con y sin www, usa la que se añadió.",
  ],
  nl: [
    "Deze site is niet ingesteld in de add-on.",
    "Vraag de beheerder van de add-on om het adres toe te voegen. Heeft de site twee adressen, bijvoorbeeld met en zonder www, gebruik dan het adres dat is toegevoegd.",
  ],
};

/** For administrators, of each connector that reads self-hosted sites. */
export const siteSetUp = "List the address of each site in SITES when you build or deploy the add-on.";
