import { counted, grouped } from "../counted.ts";
import type { AlertsText } from "./en.ts";

const n = counted("es");
const whole = grouped("es");

export const es: AlertsText = {
  message: {
    heading: (spreadsheet) => `Engagement: importaciones de «${spreadsheet}»`,
    failed: (title, why) => `Error: ${title}. ${why}`,
    changed: (title, count, usual) =>
      `Inusual: ${title} importó ${n(count, "fila", "filas")}. Suele importar unas ${whole(usual)}.`,
    signInEnds: (platform, days) =>
      days <= 0
        ? `Sesión caducada: ${platform}. Conecta de nuevo la cuenta en la barra lateral.`
        : `La sesión caduca en ${days === 1 ? "1 día" : `${days} días`}: ${platform}. Conecta de nuevo la cuenta en la barra lateral.`,
    versionEnds: (platform, day) =>
      `La versión de la API caduca el ${day}: ${platform}. Pide a tu administrador que actualice antes el complemento.`,
    works: (title) => `Vuelve a funcionar: ${title}`,
    earlier: (line) => `Antes: ${line}`,
    more: (count) => `…y ${count} más`,
    link: (address) => `Abrir la hoja de cálculo: ${address}`,
    test: (spreadsheet) => `Engagement: los avisos sobre las importaciones de «${spreadsheet}» llegan aquí.`,
  },
  errors: {
    address: [
      "No es una URL de webhook de Google Chat ni de Slack.",
      "Copia la URL entera; empieza por https://chat.googleapis.com/v1/spaces/ o https://hooks.slack.com/services/.",
    ],
    refused: (service) => [
      `${service} ha rechazado el mensaje de prueba.`,
      "Comprueba que el webhook aún existe y copia de nuevo su URL.",
    ],
    notReached: (service) => [`No se puede conectar con ${service}.`, "Inténtalo de nuevo dentro de unos minutos."],
  },
};
