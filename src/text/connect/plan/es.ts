import { counted } from "../../counted.ts";
import type { ConnectText } from "../en.ts";

const n = counted("es");

export const es: ConnectText["plan"] = {
  heading: "Duración estimada",
  run: (accounts, requests, minutes) =>
    `Importar ${n(accounts, "cuenta", "cuentas")} requiere unas ${n(requests, "consulta", "consultas")} y ${n(minutes, "minuto", "minutos")}.`,
  oneRun: "Requiere una sola ejecución.",
  after: (hours) =>
    `Google ejecuta el complemento unos minutos cada hora. La importación terminará en unas ${n(hours, "hora", "horas")}.`,
  until: (time) => `Google ejecuta el complemento unos minutos cada hora. La importación terminará hacia las ${time}.`,
  byHand: "La importación avanza sin pausa con la barra lateral abierta; si no, unos minutos cada hora.",
  notInADay: (accounts, days) =>
    `Requiere más de un día: Google permite 90 minutos y 20.000 consultas al día (más con Workspace). Se pueden importar unas ${n(accounts, "cuenta", "cuentas")} al día, primero las más desactualizadas. Cada una se actualiza cada ${n(days, "día", "días")} aproximadamente.`,
  tooOften:
    "Supera el límite de Google: 90 minutos y 20.000 consultas al día (más con Workspace). Elige un intervalo más largo.",
  measured: "Medido en la última ejecución.",
  estimated: "Es una estimación hasta la primera ejecución.",
};
