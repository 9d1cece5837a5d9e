import type { ScopeReasons } from "../access/scope-reason.ts";

export const xScopes: ScopeReasons = {
  "tweet.read": {
    en: "reads posts and their metrics",
    es: "lee publicaciones y sus métricas",
    nl: "leest posts en hun cijfers",
  },
  "users.read": {
    en: "reads the name of your account and how many followers it has",
    es: "lee el nombre de tu cuenta y cuántos seguidores tiene",
    nl: "leest de naam van je account en hoeveel volgers het heeft",
  },
  "offline.access": {
    en: "keeps you signed in for scheduled imports",
    es: "mantiene la sesión iniciada para las importaciones programadas",
    nl: "houdt je ingelogd voor geplande imports",
  },
};
