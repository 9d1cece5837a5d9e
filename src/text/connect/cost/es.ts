import type { ConnectText } from "../en.ts";

export const es: ConnectText["cost"] = {
  heading: (platform) => `${platform} cobra por los datos importados`,
  each: (price, table) => `${price} por fila de ${table}`,
  perDay: "Publicaciones al día (estimación)",
  mentionsPerDay: "Menciones al día (estimación), todas las marcas",
  run: (price) => `Unos ${price} en la primera ejecución.`,
  month: (price) => `Después, unos ${price} al mes con esta programación.`,
  least: "El precio más bajo se aplica a tu propia cuenta con tu propia aplicación.",
  who: "Paga el propietario de la aplicación o la clave. Es una estimación.",
  prices: "Precios de la plataforma",
};
