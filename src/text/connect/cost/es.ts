import type { ConnectText } from "../en.ts";

export const es: ConnectText["cost"] = {
  heading: (platform) => `${platform} cobra por los datos importados`,
  each: (price, table) => `${price} por fila de ${table}`,
  perDay: "Publicaciones al día (estimación)",
  mentionsPerDay: "Menciones de todas las marcas al día (estimación)",
  run: (price) => `Unos ${price} en la primera ejecución.`,
  month: (price) => `Después, unos ${price} al mes con esta programación.`,
  least: "El precio más bajo se aplica a tu propia cuenta con tu propia app.",
  who: "Paga el propietario de la app o la clave. Es una estimación.",
  prices: "Precios de la plataforma",
  clearDeleted: (platform) => `Vaciar menciones eliminadas en ${platform}`,
  clearDeletedHint: (platform, count, price, most) =>
    `Consulta en ${platform} hasta ${count} menciones conocidas al día y vacía el autor, el texto y el enlace de las eliminadas. ${platform} cobra ${price} por cada una: como máximo, ${most} al día.`,
};
