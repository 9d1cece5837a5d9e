import type { DeliveryText } from "./en.ts";

export const es: DeliveryText = {
  sheetName: (month) => `Informe de ${month}`,
  frozen: (day) => `Datos a ${day}. Ya no cambian.`,
  message: {
    noFigures: "No hay publicaciones con tasa de interacción.",
    missingImport: (title) => `Incompleto: ${title} no se ha importado desde que terminó el mes.`,
    missingData: (platform, day) => `Incompleto: ${platform} solo tiene datos hasta el ${day}.`,
    missingBigQuery: (day) => `Incompleto: las filas de BigQuery se actualizaron por última vez el ${day}.`,
    link: (address) => `Abrir el informe: ${address}`,
    ready: (sheet, spreadsheet) => `Engagement: «${sheet}», en «${spreadsheet}», está listo para que lo revises.`,
    howToSend: "Todavía no se ha enviado nada. Envíalo o descártalo en la pestaña Informe de la barra lateral.",
    failed: (month, spreadsheet) => `Engagement: no se ha podido crear el informe de ${month} en «${spreadsheet}».`,
    test: (spreadsheet) => `Engagement: los informes de «${spreadsheet}» llegarán aquí.`,
  },
  errors: {
    reportGone: [
      "Se ha eliminado el informe del que vienen los ajustes.",
      "Elige otro informe en la programación y guárdala.",
    ],
    noAlerts: [
      "Tus avisos están desactivados y no tienen canal.",
      "Escribe la URL del webhook de otro canal o activa los avisos en la pestaña Datos.",
    ],
    tooSlow: [
      "No se ha podido crear el informe después de tres intentos.",
      "Inténtalo de nuevo en la barra lateral o elige menos cuentas en el informe.",
    ],
    sheetGone: ["Se ha eliminado la hoja de este informe.", "Descarta el informe y vuelve a crearlo."],
    notReady: ["Este informe ya no está pendiente de envío.", "Vuelve a abrir la pestaña Informe."],
    maybeSent: ["Puede que este informe ya se haya enviado.", "Compruébalo en el canal antes de enviarlo otra vez."],
    rejected: (service) => [
      `${service} ha rechazado el mensaje.`,
      "Guarda otra URL de webhook en la programación y envía de nuevo el informe.",
    ],
  },
};
