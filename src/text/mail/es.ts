import type { MailText } from "./en.ts";

export const es: MailText = {
  alertsTab: {
    hint: "Recibe un mensaje en Google Chat, Slack o por correo si una importación programada falla, va a fallar, se recupera o trae datos inusuales. Como máximo, uno al día.",
    address: "URL del webhook o correo electrónico",
    addressHint:
      "En Google Chat: Aplicaciones e integraciones > Webhooks. En Slack: «Incoming Webhooks» de una app. También una sola dirección de correo.",
    refused: (channel) =>
      `No se ha podido enviar el último aviso a ${channel}. Para saber por qué, guarda de nuevo la URL del webhook o la dirección de correo.`,
    delayed: (channel) => `No se ha podido enviar el último aviso a ${channel}. Se volverá a enviar.`,
  },
  deliveryTab: {
    address: "URL del webhook o correo electrónico",
    addressHint:
      "Un webhook de Google Chat o Slack, o una sola dirección de correo. Al guardar se envía un mensaje de prueba.",
    unknown:
      "El informe se ha enviado, pero no se sabe si ha llegado. Compruébalo en el canal o en la bandeja de entrada.",
  },
  googleScopes: {
    "https://www.googleapis.com/auth/script.send_mail":
      "envía por correo, desde tu cuenta, avisos e informes a la dirección que indicas",
  },
  errors: {
    address: [
      "No es una dirección de correo ni una URL de webhook de Google Chat o Slack.",
      "Escribe una sola dirección de correo o copia la URL entera; empieza por https://chat.googleapis.com/v1/spaces/ o https://hooks.slack.com/services/.",
    ],
    rejected: ["Google no acepta esta dirección de correo.", "Revisa la dirección y guárdala de nuevo."],
    delayed: [
      "Has alcanzado el límite diario de Google para los correos de complementos.",
      "Inténtalo de nuevo mañana.",
    ],
    notAllowed: [
      "El complemento necesita tu permiso para enviar correos.",
      "Recarga la hoja de cálculo, abre el complemento desde su menú y permite el acceso.",
    ],
    unknown: ["No se sabe si el correo se ha enviado.", "Compruébalo en la bandeja de entrada y vuelve a intentarlo."],
  },
};
