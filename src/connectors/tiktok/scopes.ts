import type { ScopeReasons } from "../access/scope-reason.ts";

export const tiktokScopes: ScopeReasons = {
  "user.info.basic": {
    en: "reads the name of your account",
    es: "lee el nombre de tu cuenta",
    nl: "leest de naam van je account",
  },
  "user.info.profile": { en: "reads your username", es: "lee tu nombre de usuario", nl: "leest je gebruikersnaam" },
  "user.info.stats": {
    en: "reads how many followers and videos you have",
    es: "lee cuántos seguidores y vídeos tienes",
    nl: "leest hoeveel volgers en video's je hebt",
  },
  "video.list": {
    en: "reads your public videos and their metrics",
    es: "lee tus vídeos públicos y sus métricas",
    nl: "leest je openbare video's en hun cijfers",
  },
};
