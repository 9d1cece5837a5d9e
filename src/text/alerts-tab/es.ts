import type { AlertsTabText } from "./en.ts";

export const es: AlertsTabText = {
  heading: "Avisos",
  hint: "Recibe un mensaje en Google Chat o Slack si una de tus importaciones programadas falla, va a fallar, vuelve a funcionar o da resultados inusuales. Como mucho, un mensaje al día.",
  address: "URL del webhook",
  addressHint:
    "En Google Chat: Aplicaciones e integraciones > Webhooks. En Slack: «Incoming Webhooks» de una aplicación.",
  save: "Enviar prueba y guardar",
  saving: "Enviando…",
  active: (service) => `Los avisos llegan a ${service}.`,
  refused: (service) => `${service} rechazó el último aviso. Guarda una URL de webhook nueva.`,
  delayed: (service) => `${service} no pudo recibir el último aviso. Se volverá a enviar.`,
  stop: "Desactivar avisos",
};
