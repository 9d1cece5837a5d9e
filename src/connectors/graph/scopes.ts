import { noReadOnly, onlyReadsInsights, type ScopeReasons } from "../access/scope-reason.ts";

/** The scopes of a Facebook login, by which Pages and the Instagram accounts linked to them are read. */
export const facebookScopes: ScopeReasons = {
  pages_show_list: {
    en: "reads which Pages you manage",
    es: "lee qué páginas administras",
    nl: "leest welke pagina's je beheert",
  },
  pages_read_engagement: {
    en: "reads your Page's posts and followers",
    es: "lee las publicaciones y los seguidores de tu página",
    nl: "leest de berichten en volgers van je pagina",
  },
  read_insights: {
    en: "reads the metrics of your Page and its posts",
    es: "lee las métricas de tu página y sus publicaciones",
    nl: "leest de cijfers van je pagina en de berichten erop",
  },
  pages_read_user_content: {
    en: "reads what others post about your Page, and its reviews",
    es: "lee lo que otros publican sobre tu página y sus reseñas",
    nl: "leest wat anderen over je pagina plaatsen, en de reviews",
  },
  pages_messaging: {
    en: "reads when messages to your Page arrived and were answered",
    es: "lee cuándo llegaron y se respondieron los mensajes a tu página",
    nl: "leest wanneer berichten aan je pagina binnenkwamen en zijn beantwoord",
    noNarrower: noReadOnly,
  },
  pages_manage_metadata: {
    en: "reads the list of your Page's conversations",
    es: "lee la lista de conversaciones de tu página",
    nl: "leest de lijst met gesprekken van je pagina",
    noNarrower: noReadOnly,
  },
  instagram_basic: {
    en: "reads the profile and posts of the Instagram account linked to your Page",
    es: "lee el perfil y las publicaciones de la cuenta de Instagram vinculada a tu página",
    nl: "leest het profiel en de berichten van het Instagram-account bij je pagina",
  },
  instagram_manage_insights: {
    en: "reads the metrics of that Instagram account and its posts",
    es: "lee las métricas de esa cuenta de Instagram y sus publicaciones",
    nl: "leest de cijfers van dat Instagram-account en de berichten erop",
    noNarrower: onlyReadsInsights,
  },
  instagram_manage_comments: {
    en: "reads posts of others that tag your Instagram account",
    es: "lee publicaciones de otros que etiquetan tu cuenta de Instagram",
    nl: "leest berichten van anderen waarin je Instagram-account is getagd",
    noNarrower: noReadOnly,
  },
  business_management: {
    en: "reads the Pages of your business portfolios",
    es: "lee las páginas de tus portfolios comerciales",
    nl: "leest de pagina's in je bedrijfsportfolio's",
    noNarrower: noReadOnly,
  },
};
