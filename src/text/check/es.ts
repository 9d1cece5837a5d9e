import type { CheckText } from "./en.ts";

export const es: CheckText = {
  heading: "Comprobar esta instalación",
  about:
    "Pregunta a Google Sheets cómo se comporta en esta hoja de cálculo, en una hoja oculta que se elimina al final. Tus propias hojas no cambian.",
  checking: "Comprobando… Tarda menos de un minuto.",
  stay: "Deja abierta esta barra lateral hasta que termine.",
  results: "Resultados",
  share: "No contienen ninguno de tus datos, y puedes enviarlos a quien te los haya pedido.",
  copy: "Copiar resultados",
  again: "Comprobar de nuevo",
  notDeleted: "No se pudo eliminar la hoja oculta. La próxima comprobación la elimina.",
};
