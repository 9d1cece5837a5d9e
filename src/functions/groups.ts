import type { Translated } from "../text/language.ts";

/** The groups of the function list, in their order. */
export const groups = {
  engagement: { en: "Engagement", es: "Interacción", nl: "Betrokkenheid" },
  video: { en: "Video and podcast", es: "Vídeo y pódcast", nl: "Video en podcast" },
  conversation: { en: "Conversation", es: "Conversación", nl: "Gesprek" },
  website: { en: "Website", es: "Sitio web", nl: "Website" },
  email: { en: "E-mail", es: "Correo electrónico", nl: "E-mail" },
  brand: { en: "Brand and benchmarks", es: "Marca y referencias", nl: "Merk en benchmarks" },
} satisfies Record<string, Translated>;

export type Group = keyof typeof groups;
