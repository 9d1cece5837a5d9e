import type { AlertsTabText } from "./en.ts";

export const es: AlertsTabText = {
  heading: "Avisos",
  hint: "Recibe un mensaje en Google Chat o Slack si una importación programada falla, va a fallar, se recupera o trae datos inusuales. Como máximo, uno al día.",
  address: "URL del webhook",
  addressHint: "En Google Chat: Aplicaciones e integraciones > Webhooks. En Slack: «Incoming Webhooks» de una app.",
  save: "Enviar prueba y guardar",
  saving: "Enviando…",
  active: (service) => `Los avisos llegan a ${service}.`,
  refused: (service) => `${service} ha rechazado el último aviso. Guarda una URL de webhook nueva.`,
  delayed: (service) => `${service} no ha podido recibir el último aviso. Se volverá a enviar.`,
  stop: "Desactivar avisos",
};
