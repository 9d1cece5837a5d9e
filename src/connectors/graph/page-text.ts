import type { Language } from "../../text/language.ts";

type Sentences = readonly [what: string, advice: string];

/** Shown when a connection cannot find the Facebook Page of an import. */
export const pageNotFound: Readonly<Record<Language, Sentences>> = {
  en: [
    "This Page isn't available to the connected Facebook account.",
    "Connect the account that manages the Page and share this Page when Facebook asks. If it's in a business portfolio, edit the import and choose “Account not listed?”.",
  ],
  es: [
    "Esta página no está disponible para la cuenta de Facebook conectada.",
    "Conecta la cuenta que administra la página y compártela cuando Facebook lo pida. Si pertenece a un portfolio comercial, edita la importación y elige «Mi cuenta no está en la lista».",
  ],
  nl: [
    "Deze pagina is niet beschikbaar voor het gekoppelde Facebook-account.",
    "Koppel het account dat de pagina beheert en deel deze pagina als Facebook daarom vraagt. Hoort hij bij een bedrijfsportfolio? Bewerk dan de import en kies ‘Account ontbreekt?’.",
  ],
};

/** How to create a user access token with these permissions. */
export const userTokenKey: Readonly<Record<Language, (permissions: string) => string>> = {
  en: (permissions) =>
    `A user access token, not a Page token. Choose your app in Meta's Graph API Explorer. Add these permissions: ${permissions}. Generate a token, then extend it to 60 days in the access token debugger.`,
  es: (permissions) =>
    `Un token de acceso de usuario, no de página. Elige tu app en el Explorador de la API Graph de Meta. Añade estos permisos: ${permissions}. Genera un token y amplíalo a 60 días en el depurador de tokens de acceso.`,
  nl: (permissions) =>
    `Een gebruikerstoken, geen paginatoken. Kies je app in de Graph API Explorer van Meta. Voeg deze machtigingen toe: ${permissions}. Maak een token en verleng het tot 60 dagen in de Access Token Debugger.`,
};

/** For administrators, of each connector that signs in to a Meta app. */
export const metaSetUp =
  "Until Meta has approved the app for these permissions, only people with a role in it can sign in.";
