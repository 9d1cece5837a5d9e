import type { ScopeReasons } from "../access/scope-reason.ts";

export const pinterestScopes: ScopeReasons = {
  "user_accounts:read": {
    en: "reads the name and daily metrics of your account",
    es: "lee el nombre y las métricas diarias de tu cuenta",
    nl: "leest de naam en dagcijfers van je account",
  },
  "pins:read": {
    en: "reads your Pins and their metrics",
    es: "lee tus pines y sus métricas",
    nl: "leest je pins en hun cijfers",
  },
  "boards:read": {
    en: "reads your boards, which Pinterest requires for reading Pins",
    es: "lee tus tableros, que Pinterest exige para leer los pines",
    nl: "leest je borden, wat Pinterest vereist om pins te lezen",
  },
};
