import type { Translated } from "../text/language.ts";

/** The groups of the function list, in their order. */
export const groups = {
  engagement: { en: "Engagement", es: "Interacción", nl: "Engagement" },
  video: { en: "Video and podcast", es: "Vídeo y pódcast", nl: "Video en podcast" },
  conversation: { en: "Customer care", es: "Atención al cliente", nl: "Klantenservice" },
  website: { en: "Website", es: "Sitio web", nl: "Website" },
  email: { en: "Email", es: "Correo electrónico", nl: "E-mail" },
  brand: { en: "Brand and benchmarks", es: "Marca y benchmarks", nl: "Merk en benchmarks" },
} satisfies Record<string, Translated>;

export type Group = keyof typeof groups;
