import type { ScopeReasons } from "../access/scope-reason.ts";

export const linkedinScopes: ScopeReasons = {
  r_organization_social: {
    en: "reads your Page's posts",
    es: "lee las publicaciones de tu página",
    nl: "leest de berichten van je pagina",
  },
  r_organization_admin: {
    en: "reads which Pages you manage, and their metrics",
    es: "lee qué páginas administras y sus métricas",
    nl: "leest welke pagina's je beheert, en hun cijfers",
  },
};
