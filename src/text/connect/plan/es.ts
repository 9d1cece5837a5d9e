import { counted } from "../../counted.ts";
import type { ConnectText } from "../en.ts";

const n = counted("es");

export const es: ConnectText["plan"] = {
  heading: "Plan de ejecuciones",
  run: (accounts, requests, minutes) =>
    `Leer ${n(accounts, "cuenta", "cuentas")} lleva unas ${n(requests, "consulta", "consultas")} y ${n(minutes, "minuto", "minutos")}.`,
  oneRun: "Es una sola ejecución.",
  after: (hours) =>
    `Google inicia el complemento una vez por hora, durante unos minutos: sigue cada hora y termina al cabo de unas ${n(hours, "hora", "horas")}.`,
  until: (time) =>
    `Google inicia el complemento una vez por hora, durante unos minutos: sigue cada hora y termina hacia las ${time}.`,
  byHand: "Con la barra lateral abierta sigue sin pausa; si no, unos minutos cada hora.",
  notInADay: (accounts, days) =>
    `No cabe en un día: Google permite 90 minutos y 20.000 consultas al día, más con Workspace. Caben unas ${n(accounts, "cuenta", "cuentas")} al día, primero las que llevan más tiempo sin leerse, así que cada una se lee cada ${n(days, "día", "días")} aproximadamente.`,
  tooOften:
    "Es más a menudo de lo que Google permite: 90 minutos y 20.000 consultas al día, más con Workspace. Elige un intervalo más largo.",
  measured: "Medido en la última ejecución.",
  estimated: "Es una estimación; después de la primera ejecución se mide.",
};
