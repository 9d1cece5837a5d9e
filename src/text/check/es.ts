import type { CheckText } from "./en.ts";

export const es: CheckText = {
  heading: "Comprobar instalación",
  about:
    "Comprueba cómo funciona Hojas de cálculo de Google en este archivo. Usa una hoja oculta que se elimina al final. Tus hojas no cambian.",
  checking: "Comprobando… Tarda menos de un minuto.",
  stay: "Mantén abierta esta barra lateral hasta que termine.",
  results: "Resultados",
  share: "No contienen datos tuyos: puedes enviarlos a quien te los pida.",
  copy: "Copiar resultados",
  again: "Comprobar de nuevo",
  notDeleted: "No se ha podido eliminar la hoja oculta. Se eliminará en la próxima comprobación.",
};
