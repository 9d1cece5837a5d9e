import type { ConnectText } from "../en.ts";

export const es: ConnectText["cost"] = {
  heading: (platform) => `${platform} cobra por lo que se lee`,
  each: (price, table) => `${price} por cada fila de ${table}`,
  perDay: "Publicaciones al día, más o menos",
  mentionsPerDay: "Menciones al día, más o menos, de todas las marcas juntas",
  run: (price) => `Unos ${price} la primera vez.`,
  month: (price) => `Después, unos ${price} al mes con esta frecuencia.`,
  least: "El precio menor es para tu propia cuenta leída con una aplicación tuya.",
  who: "La plataforma cobra a quien posee la aplicación o la clave. Es una estimación.",
  prices: "Precios de la plataforma",
};
