import type { ScopeReasons } from "../access/scope-reason.ts";

export const wordpressScopes: ScopeReasons = {
  sites: {
    en: "reads the name and address of your blog",
    es: "lee el nombre y la dirección de tu blog",
    nl: "leest de naam en het adres van je blog",
  },
  stats: {
    en: "reads your blog's statistics",
    es: "lee las estadísticas de tu blog",
    nl: "leest de statistieken van je blog",
  },
};
