import { counted } from "../counted.ts";
import type { SidebarText } from "./en.ts";

const n = counted("es");
const rows = (count: number) => n(count, "fila", "filas");

export const es: SidebarText = {
  cutOff: (files) =>
    `La importación de ${files} se interrumpió. Importa los mismos archivos otra vez para completarla.`,
  damaged: {
    notice: (what) =>
      `Algunos ajustes guardados estaban dañados y ya no se usan: ${what}. Todo lo demás funciona. Revísalos y configúralos de nuevo.`,
    names: {
      imports: "importaciones guardadas",
      schedules: "programaciones y últimas ejecuciones",
      runs: "una importación interrumpida",
      connections: "una conexión",
      mappings: "columnas asignadas",
      followers: "recuentos de seguidores",
      history: "el historial de importaciones",
      brands: "marcas",
      client: "los ajustes del cliente",
      sharing: "fórmulas sustituidas",
      report: "ajustes de informes",
      sample: "datos de ejemplo",
      alerts: "avisos",
      people: "ajustes de los nombres de otras personas",
    },
  },
  rows,
  loading: "Cargando…",
  settings: "Ajustes",
  sections: "Secciones",
  tabs: {
    data: "Datos",
    formulas: "Fórmulas",
    report: "Informe",
    share: "Compartir",
  },
  copyDetails: "Copiar detalles",
  copied: "Copiado",
  copyThis: "Tu navegador no permite copiar aquí. Selecciona este texto y cópialo:",
  tryAgain: "Reintentar",
  optional: "opcional",

  choose: {
    dropNow: "Suelta para añadir los archivos",
    button: "Elegir archivos",
    more: "Añadir archivos",
    whereToExport: "¿Dónde descargo estos archivos?",
    reading: (file) => `Leyendo ${file}…`,
    remove: (file) => `Quitar ${file}`,
    found: (files, count) => `${n(files, "archivo leído", "archivos leídos")}: ${rows(count)} por importar.`,
    nothing: "Ninguno de estos archivos se puede importar.",
    refused: (file) => `${file} no se puede importar.`,
    brokenFile: {
      what: "Este archivo no se puede leer.",
      advice: "Descárgalo de nuevo y elige el archivo nuevo. Si lo has movido, elígelo en su nueva carpeta.",
    },
  },

  history: {
    heading: "Historial de importaciones",
    none: "Todavía no se ha importado nada en esta hoja de cálculo.",
    noFile: "Datos de ejemplo",
    counts: (past) =>
      `${past.sheet}: ${n(past.added, "añadida", "añadidas")}, ${n(past.updated, "actualizada", "actualizadas")}, ${past.unchanged} sin cambios, ${n(past.skipped, "omitida", "omitidas")}.`,
    takeBack: "Deshacer importación",
    sure: ({ added, updated, replaced = 0 }) =>
      replaced > 0
        ? `¿Deshacer la importación, eliminar ${rows(added)} y restaurar ${n(replaced, "fila sustituida", "filas sustituidas")}?`
        : `¿Deshacer la importación, eliminar ${rows(added)} y restaurar ${rows(updated)}?`,
    yes: "Deshacer",
    no: "Cancelar",
    takingBack: "Deshaciendo…",
    wasTakenBack: "Importación deshecha.",
    moved: (count) => `${n(count, "fila movida", "filas movidas")} a BigQuery.`,
    bringBack: "Recuperar las filas",
    sureBack: (count) => `¿Traer ${rows(count)} de vuelta a esta hoja de cálculo? BigQuery conserva una copia.`,
    yesBack: "Recuperar",
    bringingBack: "Recuperando las filas…",
    wasBroughtBack: "Filas recuperadas.",
  },

  card: {
    platform: "Plataforma",
    table: "Tabla",
    language: "Idioma",
    account: "Cuenta",
    period: "Periodo",
    rows: "Filas",
    accounts: (count) => (count > 0 ? n(count, "cuenta", "cuentas") : "no está en el archivo"),
    noPeriod: "sin fechas",
    preview: (file) => `Primeras filas de ${file}`,
    more: "Primeras filas y detalles",
    empty: "Nada que importar: no se puede usar ninguna fila.",
    skipped: (count) => `Se ${count === 1 ? "omitirá" : "omitirán"} ${rows(count)}`,
    skippedRow: (row, reason) => `Fila ${row}: ${reason}`,
    moreSkipped: (count) =>
      `Y ${rows(count)} más. Tras la importación, las verás todas con «Copiar detalles de la importación».`,
    warnings: (count) => n(count, "aviso", "avisos"),
    unread: "No se importa",
    unreadColumns: (headers) => `Columnas sin campo correspondiente: ${headers}`,
    unreadRows: (reason, count) => `${rows(count)}: ${reason}`,
    times: (count) => rows(count),
    exportDate: "Fecha de exportación",
    exportDateHint: "Para las filas sin fecha propia.",
    exportDateInvalid: "Escribe una fecha entre 2004 y hoy.",
    askAccount: "¿De qué cuenta son los datos?",
    accountHint: "Este archivo no incluye el nombre de la cuenta. Puedes dejarlo vacío.",
    askFollowers: "¿Cuántos seguidores?",
    followersHint: "Este archivo no incluye seguidores. Indícalos para obtener la tasa de interacción por seguidores.",
    followersKnown: "De tu última importación. Actualízalo si ha cambiado.",
    followersWrong: "Escribe un número entero, como 12500, o déjalo vacío.",
    askPlatform: "¿De qué plataforma son los datos?",
    platformHint: "Este archivo no incluye la plataforma.",
    platformNone: "Elige…",
    platformMissing: "Elige la plataforma.",
    platformMissingOf: (file) => `Elige la plataforma de ${file}.`,
    askOrder: "¿Qué formato de fecha usan estos archivos?",
    orderHint: (files) => `Todas las fechas de ${files} son válidas en más de un formato.`,
    orderKnown: "De tu última importación. Cámbialo si estos archivos son distintos.",
    orders: {
      dayFirst: (example) => `Primero el día: ${example}`,
      monthFirst: (example) => `Primero el mes: ${example}`,
      yearFirst: (example) => `Primero el año: ${example}`,
      monthAndDay: (example) => `Mes y día: ${example}`,
      monthAndYear: (example) => `Mes y año: ${example}`,
    },
    orderMissing: "Elige el formato de fecha.",
  },

  target: {
    heading: "Hojas",
    sheet: (table) => `Hoja para «${table}»`,
    newSheet: (name) => `${name} (hoja nueva)`,
    existing: (name, count) => `${name} (${rows(count)})`,
    other: "Otra hoja nueva…",
    name: "Nombre de la hoja nueva",
    nameMissing: "Escribe un nombre para la hoja nueva.",
    nameTaken: "Ya existe una hoja con ese nombre. Elige otro.",
    mode: "Filas existentes",
    modes: {
      update: "Actualizar y añadir las nuevas",
      append: "Conservar y añadir todas",
      replace: "Eliminar antes",
    },
    appendHint: "Las filas que ya están en la hoja quedarán duplicadas.",
    confirm: (name, count) => `Sí, eliminar antes ${rows(count)} de «${name}»`,
    confirmMissing: "Marca la casilla para eliminar las filas o elige otra opción.",
  },

  write: {
    button: (count) => `Importar ${rows(count)}`,
    waiting: "Leyendo archivos…",
    heading: "Importando…",
    opening: (sheet) => `Abriendo «${sheet}»…`,
    writing: (done, total, sheet) =>
      `Escribiendo ${new Intl.NumberFormat("es").format(done)} de ${rows(total)} en «${sheet}»`,
    part: (part, parts) => `Parte ${part} de ${parts}`,
    cancel: "Cancelar",
    stopping: "Deteniendo tras las filas actuales…",
    stay: "Mantén abierta esta barra lateral hasta que termine la importación.",
  },

  done: {
    heading: "Listo",
    stopped: "Detenido",
    failed: "No se ha importado todo",
    added: "Añadidas",
    updated: "Actualizadas",
    unchanged: "Sin cambios",
    skipped: "Omitidas",
    allUnchanged: "Sin cambios: todas las filas ya estaban en la hoja.",
    formulasKept: (count) =>
      count === 1
        ? "No se ha cambiado 1 celda con una fórmula."
        : `No se han cambiado ${n(count, "celda", "celdas")} con fórmulas.`,
    otherClients: (accounts, more) =>
      `Omitidas porque estas cuentas no son de este cliente: ${accounts}${more > 0 ? ` y ${more} más` : ""}.`,
    withoutAccount:
      "Omitidas porque no tienen cuenta y esta hoja de cálculo es de un solo cliente. Vuelve a importar el archivo y escribe la cuenta.",
    cutOff: "Has detenido la importación. Las filas importadas hasta ahora están completas.",
    notStarted: "No iniciado.",
    goOn: "Importa el archivo otra vez para obtener el resto. No habrá duplicados.",
    goOnAppended:
      "Para obtener el resto sin duplicados, importa el archivo otra vez con «Actualizar y añadir las nuevas».",
    whySkipped: (count) => `Por qué se ${count === 1 ? "ha omitido" : "han omitido"} ${rows(count)}`,
    goToSheet: (sheet) => `Ir a «${sheet}»`,
    copyReport: "Copiar detalles de la importación",
    again: "Importar más",
  },

  formulas: {
    heading: "Fórmulas de engagement",
    search: "Buscar",
    searchHint: "Por ejemplo: CTR",
    found: (count) => n(count, "función", "funciones"),
    none: "No se ha encontrado ninguna función. Prueba con otra palabra, como «seguidores».",
    arguments: "Argumentos",
    returns: "Resultado",
    examples: "Ejemplos",
    gives: "resultado:",
    blank: "una celda vacía",
    definition: "Definición",
    readsLocale:
      "Los números guardados como texto, como 1.234 o 3,5 %, siguen la configuración regional de la hoja de cálculo. Con otro texto se muestra un mensaje. Si cambias la configuración, vuelve a editar la celda.",
    readsZone:
      "Las fechas y duraciones se leen en la zona horaria de la hoja de cálculo. Si la cambias, vuelve a editar la celda.",
    refuses:
      "Hojas de cálculo muestra un error si un argumento o su celda contiene NOW(), RAND(), RANDARRAY() o RANDBETWEEN(): usa TODAY() o escribe el valor. También lo muestra si el resultado tiene alrededor de medio millón de celdas: usa la fórmula para una parte de las filas.",
    source: "Fuente",
    native: "Sin el complemento",
    nativeHint:
      "Las funciones integradas de Hojas de cálculo obtienen lo mismo. Para la fila 2, con estas columnas desde B:",
    choices: (count) => `Las ${count} opciones`,
    insert: "Insertar en la celda seleccionada",
    inserting: "Insertando…",
    inserted: (cell) => `Insertada en ${cell}:`,
    insertedExample: (range) => `Ejemplo añadido en ${range}. Sustituye sus números por los tuyos:`,
    needsNoFunction: (cells) => `No necesitas ninguna función para esto. ${cells}:`,
  },

  failures: {
    missing: {
      what: "Esta página no está abierta en Hojas de cálculo de Google.",
      advice: "Abre una hoja de cálculo y elige Extensiones > Engagement > Abrir la barra lateral.",
    },
    offline: {
      what: "No se ha podido acceder a la hoja de cálculo.",
      advice: "Comprueba tu conexión a internet y vuelve a intentarlo.",
    },
    timeout: {
      what: "Google ha detenido el script porque tardaba demasiado.",
      advice: "Vuelve a intentarlo. Las filas importadas se conservan y no habrá duplicados.",
    },
    permission: {
      what: "No tienes permiso para editar esta hoja o la hoja de cálculo.",
      advice: "Pide permiso de edición al propietario o elige otra hoja.",
    },
    authorization: {
      what: "El complemento necesita tu permiso.",
      advice:
        "Cierra esta barra lateral, ábrela otra vez desde el menú y permite el acceso. Si has iniciado sesión en varias cuentas de Google, abre la hoja de cálculo en una ventana privada o en un perfil del navegador con una sola cuenta.",
    },
    accounts: {
      what: "Google ha denegado el acceso, probablemente porque has iniciado sesión en varias cuentas.",
      advice:
        "Abre la hoja de cálculo en una ventana privada o en un perfil del navegador con una sola cuenta: la que usas para ella.",
    },
    server: {
      what: "Google no ha podido ejecutar el complemento.",
      advice:
        "Espera un momento y vuelve a intentarlo. Si has iniciado sesión en varias cuentas de Google, abre la hoja de cálculo en una ventana privada o en un perfil del navegador con una sola cuenta.",
    },
    quota: {
      what: "Se ha alcanzado el límite diario de Google para scripts, o se ejecutan demasiados a la vez.",
      advice: "Espera unos minutos. Si vuelve a ocurrir, inténtalo mañana.",
    },
    outdated: {
      what: "El complemento se ha actualizado.",
      advice: "Cierra esta barra lateral y ábrela otra vez desde el menú.",
    },
    unexpected: {
      what: "Se ha producido un error.",
      advice: "Vuelve a intentarlo. Si vuelve a ocurrir, envíanos los detalles.",
    },
  },
};
