import { counted } from "../counted.ts";
import type { ShareText } from "./en.ts";

const n = counted("es");
const formulas = (count: number) => n(count, "fórmula", "fórmulas");

export const es: ShareText = {
  heading: "Compartir esta hoja de cálculo",
  intro: "Mira lo que verán otras personas y haz que funcione para quien no tiene el complemento.",
  check: "Revisar esta hoja de cálculo",
  checking: "Revisando todas las hojas…",
  checkAgain: "Revisar otra vez",

  others: {
    heading: "Lo que verán los demás",
    allNative: "Todas las fórmulas funcionan sin el complemento.",
    need: (count) =>
      count === 1
        ? "1 fórmula necesita el complemento. Sin él, la celda muestra #NAME?"
        : `${formulas(count)} necesitan el complemento. Sin él, sus celdas muestran #NAME?`,
    sheet: (sheet, count) => `${sheet}: ${formulas(count)}`,
    goTo: (cell) => `Ir a ${cell}`,
    goToLabel: (sheet, cell) => `Ir a ${cell} de ${sheet}`,
    without: (count, names) =>
      `${count} no se ${count === 1 ? "puede" : "pueden"} escribir con funciones propias de Sheets: ${names}`,
    noSchedules: "No hay importaciones programadas.",
    ownSchedule: (name) => `${name}: programada por ti`,
    otherSchedule: (name) => `${name}: programada por otra persona`,
    noSecrets: (cells, notes) =>
      `Ninguna contraseña, clave ni token: se han mirado ${n(cells, "celda", "celdas")}, ${n(notes, "nota", "notas")} y lo que guarda el complemento.`,
    secrets: "Esto parece una contraseña, una clave o un token. Bórralo antes de compartir:",
  },

  make: {
    heading: "Que funcione para todos",
    where: "Dónde",
    scopes: { workbook: "Toda la hoja de cálculo", sheet: "La hoja abierta", selection: "Lo seleccionado" },
    as: "Convertir las fórmulas del complemento en",
    ways: { native: "Funciones propias de Sheets", values: "Valores, tal como están" },
    nativeHint: "Siguen calculando, para todos. La próxima importación también las rellena.",
    valuesHint: "Ya no cambian, tampoco en la próxima importación.",
    others: "Fórmulas que las funciones de Sheets no pueden expresar",
    otherWays: { values: "Convertirlas en valores", leave: "Dejarlas" },
    button: "Que funcione para todos",
    working: "Cambiando fórmulas…",
    keeps: "Los formatos se quedan. Puedes recuperar las fórmulas.",
  },

  differences: {
    intro: (count, cells) =>
      `Con las funciones propias de Sheets, ${n(cells, "celda", "celdas")} de ${formulas(count)} mostrarían otra cosa. Todavía no se ha cambiado nada.`,
    change: (before, after) => `${before} → ${after}`,
    blank: "(vacía)",
    more: (count) => `y ${n(count, "celda más", "celdas más")}`,
    why: {
      message: "Otro mensaje para la misma fila.",
      notRead:
        "Las funciones propias de Sheets solo leen números; una celda de esta fila contiene otra cosa, como un número guardado como texto.",
      read: "Las funciones propias de Sheets calculan con una celda que la función del complemento señala o deja vacía.",
      number: "Otro resultado.",
      error: "La celda muestra ahora un error.",
      size: "Solo Sheets sabe cuántas celdas ocupa esta fórmula, por eso no se comparó.",
    },
    question: "¿Qué hacer con estas fórmulas? Todas las demás funcionan igual con las funciones propias de Sheets.",
    choices: {
      values: "Convertirlas en valores",
      leave: "Dejarlas",
      native: "Usar las funciones de Sheets de todos modos",
    },
    cancel: "No cambiar nada",
    dependents: "Con las funciones propias de Sheets también cambian las celdas que calculan con estas.",
  },

  back: {
    replaced: (count, date) => `Puedes recuperar ${formulas(count)} (último cambio: ${date}).`,
    button: "Recuperar las fórmulas",
    working: "Recuperando fórmulas…",
  },

  changes: {
    none: "No había nada que cambiar.",
    native: (count) => `${formulas(count)} con funciones propias de Sheets`,
    values: (count) => `${formulas(count)} ahora con valores`,
    back: (count) => n(count, "fórmula recuperada", "fórmulas recuperadas"),
    left: (count) => `${formulas(count)} sin cambios`,
    unfit: (count) => `${formulas(count)} sin cambios: un error, o resultados cuyo tamaño solo conoce Sheets`,
    changed: (count) => `${n(count, "lugar", "lugares")} sin cambios: alguien cambió o movió los valores después`,
  },

  viewer:
    "Puedes ver esta hoja de cálculo, pero no editarla. Pide permiso al propietario o haz una copia (Archivo > Hacer una copia).",
};
