import { counted } from "../counted.ts";
import type { ShareText } from "./en.ts";

const n = counted("es");
const formulas = (count: number) => n(count, "fórmula", "fórmulas");

export const es: ShareText = {
  heading: "Compartir esta hoja de cálculo",
  intro: "Comprueba qué verán los demás y comparte con personas sin el complemento.",
  check: "Revisar hoja de cálculo",
  checking: "Revisando todas las hojas…",
  checkAgain: "Revisar de nuevo",

  others: {
    heading: "Qué verán los demás",
    allNative: "Todas las fórmulas funcionan sin el complemento.",
    need: (count) =>
      count === 1
        ? "1 fórmula necesita el complemento. Sin él, la celda muestra #NAME?"
        : `${formulas(count)} necesitan el complemento. Sin él, sus celdas muestran #NAME?`,
    sheet: (sheet, count) => `${sheet}: ${formulas(count)}`,
    goTo: (cell) => `Ir a ${cell}`,
    goToLabel: (sheet, cell) => `Ir a ${cell} de ${sheet}`,
    without: (count, names) =>
      `${count} no se ${count === 1 ? "puede" : "pueden"} convertir en funciones integradas: ${names}`,
    noSchedules: "No hay importaciones programadas.",
    ownSchedule: (name) => `${name}: programada por ti`,
    otherSchedule: (name) => `${name}: programada por otra persona`,
    noSecrets: (cells, notes) =>
      `No hay contraseñas, claves ni tokens en ${n(cells, "celda", "celdas")}, ${n(notes, "nota", "notas")} ni en el almacenamiento del complemento.`,
    secrets: "Esto parece una contraseña, una clave o un token. Elimínalo antes de compartir:",
  },

  make: {
    heading: "Convertir fórmulas",
    where: "Rango",
    scopes: { workbook: "Toda la hoja de cálculo", sheet: "Hoja actual", selection: "Celdas seleccionadas" },
    as: "Convertir en",
    ways: { native: "Funciones integradas", values: "Valores actuales" },
    nativeHint: "Siguen calculando para todos. Las importaciones también las añaden en filas nuevas.",
    valuesHint: "Los valores ya no se actualizan, ni siquiera al importar.",
    others: "Sin función integrada equivalente",
    otherWays: { values: "Convertir en valores", leave: "Conservar fórmulas" },
    button: "Convertir fórmulas",
    working: "Convirtiendo fórmulas…",
    keeps: "Se conserva el formato. Puedes restaurar las fórmulas.",
  },

  differences: {
    intro: (count, cells) =>
      `Con funciones integradas, ${n(cells, "celda", "celdas")} de ${formulas(count)} ${cells === 1 ? "mostraría" : "mostrarían"} otro resultado. No se ha cambiado nada.`,
    change: (before, after) => `${before} → ${after}`,
    blank: "(vacía)",
    more: (count) => `y ${n(count, "celda más", "celdas más")}`,
    why: {
      message: "Un mensaje distinto para la misma fila.",
      notRead:
        "Las funciones integradas solo leen números. Una celda de esta fila contiene otra cosa, como un número guardado como texto.",
      read: "Las funciones integradas calculan con una celda que la función del complemento señala o deja vacía.",
      number: "Un resultado distinto.",
      error: "La celda muestra un error.",
      size: "Sin comparar: solo Hojas de cálculo puede calcular cuántas celdas rellena esta fórmula.",
    },
    question: "¿Qué quieres hacer con estas fórmulas? Todas las demás obtienen lo mismo con funciones integradas.",
    choices: {
      values: "Convertir en valores",
      leave: "Conservar fórmulas",
      native: "Usar funciones integradas de todos modos",
    },
    cancel: "Cancelar",
    dependents: "Con funciones integradas también cambian las celdas que dependen de estas.",
  },

  back: {
    replaced: (count, date) => `Puedes restaurar ${formulas(count)} (última sustitución: ${date}).`,
    button: "Restaurar fórmulas",
    working: "Restaurando fórmulas…",
  },

  changes: {
    none: "No hay fórmulas que convertir.",
    native: (count) => `${n(count, "fórmula convertida", "fórmulas convertidas")} en funciones integradas`,
    values: (count) => `${n(count, "fórmula convertida", "fórmulas convertidas")} en valores`,
    back: (count) => n(count, "fórmula restaurada", "fórmulas restauradas"),
    left: (count) => `${formulas(count)} sin cambios`,
    unfit: (count) =>
      `${formulas(count)} sin cambios: un error, o un resultado cuyo tamaño solo puede calcular Hojas de cálculo`,
    changed: (count) => `${n(count, "rango", "rangos")} sin cambios: los valores se han editado o movido`,
  },

  otherClient: {
    heading: "Para otro cliente",
    hint: "Elige Archivo > Hacer una copia, abre la copia y haz clic aquí. Quita lo que la copia tiene del primer cliente: filas importadas, informes, importaciones, cuentas, marcas y lo necesario para deshacer. Los encabezados, los formatos y tus propias hojas se conservan.",
    button: "Quitar los datos del cliente",
    working: "Quitando…",
    sure: "¿Es esta la copia? Se quitan todas las filas importadas y los informes de esta hoja de cálculo. El complemento no puede deshacerlo.",
    yes: "Quitar los datos del cliente",
    no: "Cancelar",
    done: (tables) => `Datos del cliente quitados de ${n(tables, "hoja", "hojas")}.`,
    left: (names) => `Revisa tus propias hojas, que aún pueden contener algunos: ${names}.`,
  },

  client: {
    heading: "Cliente de esta hoja de cálculo",
    name: "Nombre del cliente",
    nameHint: "Se muestra en los títulos de los informes y en los resúmenes de clientes.",
    accounts: "Cuentas",
    accountsHint:
      "Un nombre o ID por línea, como «Instagram: rye». Si dos cuentas tienen el mismo nombre, escribe el ID. Las importaciones omiten otras cuentas. En blanco: todas.",
    language: "Idioma de la hoja de cálculo",
    color: "Color de los informes",
    logo: "Logotipo (URL)",
    logoHint: "Una imagen que cualquiera pueda abrir. Google pregunta una vez si debe cargarla.",
    currency: "Moneda de los ingresos",
    currencyHint: "Por ejemplo, EUR o €.",
    button: "Guardar cliente",
    working: "Guardando…",
    saved: "Guardado. Para verlo en un informe, créalo o actualízalo.",
  },

  viewer:
    "Solo puedes ver o comentar esta hoja de cálculo. Pide permiso de edición al propietario o haz una copia (Archivo > Hacer una copia).",
};
