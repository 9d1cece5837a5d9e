import { onlyReadsInsights, type ScopeReasons } from "../access/scope-reason.ts";

export const instagramScopes: ScopeReasons = {
  instagram_business_basic: {
    en: "reads your profile and your posts",
    es: "lee tu perfil y tus publicaciones",
    nl: "leest je profiel en je berichten",
  },
  instagram_business_manage_insights: {
    en: "reads the metrics of your posts and profile",
    es: "lee las métricas de tus publicaciones y tu perfil",
    nl: "leest de cijfers van je berichten en profiel",
    noNarrower: onlyReadsInsights,
  },
};
