import type { WorkbookText } from "./en.ts";

export const es: WorkbookText = {
  addOn: "Engagement",
  menu: {
    open: "Abrir la barra lateral",
    report: "Crear informe",
    labels: "Etiquetar publicaciones",
    sample: "Añadir datos de ejemplo",
    benchmarks: "Añadir hoja de benchmarks",
    help: "Ayuda",
    check: "Comprobar esta instalación",
  },
  reportMade: (sheet) => `El informe está en la hoja «${sheet}». Sus celdas amarillas lo cambian.`,
  sampleSheet: (name) => `${name} (ejemplo)`,
  sampleAdded: (sheets) =>
    `Los datos de ejemplo están en ${sheets} hojas con «(ejemplo)» en el nombre. Los datos son ficticios. Puedes quitarlos en la barra lateral.`,
  sampleKept: (sheets) => `No se quitó porque se ha editado o está en uso: «${sheets.join("», «")}».`,
  benchmarks: {
    sheet: "Benchmarks",
    headers: [
      "Plataforma",
      "Sector",
      "Tasa",
      "Denominador",
      "Estadístico",
      "Qué se cuenta",
      "Período",
      "Fuente",
      "Enlace",
    ],
    about:
      "Tasas publicadas para comparar. Compara solo tasas con el mismo estadístico, el mismo denominador y los mismos recuentos. BENCHMARK deja fuera los meses sueltos y las tasas de apertura anteriores a 2022, cuando Mail de Apple ya abría mensajes automáticamente.",
    written: (sheet) => `Las tasas publicadas están en la hoja «${sheet}».`,
  },
  labels: {
    sheet: "Etiquetas",
    headers: ["Etiqueta", "Campo", "Contiene", "Revisión"],
    about:
      "Cada fila es una regla: las publicaciones cuyo campo contiene este texto reciben la etiqueta. Da igual usar mayúsculas o minúsculas. Varias filas pueden dar la misma etiqueta. Se etiquetan las publicaciones pasadas y futuras, y se conservan las etiquetas que escribes en la columna «Etiqueta propia» de tus publicaciones.",
    examples: [
      ["Sorteo", "Texto", "sorteo"],
      ["UGC", "Hashtag", "#ugc"],
      ["Entre bastidores", "Texto", "entre bastidores"],
    ],
    check: { unknownField: "Elige un campo de la lista", incomplete: "Rellena etiqueta, campo y contiene" },
    opened: (sheet) =>
      `Edita las reglas en «${sheet}». Las publicaciones muestran sus etiquetas en la columna «Etiquetas».`,
    noPosts: (sheet) => `Edita las reglas en «${sheet}». Las publicaciones reciben sus etiquetas al importarlas.`,
  },
  note: { source: "Origen", importedAt: "Última importación" },
  errors: {
    busy: [
      "Otra persona está importando en esta hoja de cálculo.",
      "Espera a que termine esa importación y vuelve a intentarlo. No se ha cambiado nada.",
    ],
    protected: (sheet) => [
      `La hoja «${sheet}» está protegida y no tienes permiso para editarla.`,
      "Pide al propietario de la hoja de cálculo que te deje editarla o elige otra hoja. No se ha cambiado nada.",
    ],
    protectedCells: (sheet, cells) => [
      `No puedes cambiar ${cells} en la hoja «${sheet}»: esa parte está protegida.`,
      "Pide al propietario de la hoja de cálculo que te deje editarla. No se ha cambiado nada.",
    ],
    refusedInput: (cell) => [
      `Una regla de la hoja de cálculo rechaza lo que se escribiría${cell && ` en ${cell}`}.`,
      "Elige Datos > Validación de datos y haz que la regla muestre una advertencia, o elimínala. Después inténtalo de nuevo: no se pierde nada y no habrá duplicados.",
    ],
    recordFull: [
      "Hay demasiadas fórmulas distintas para recordarlas todas.",
      "Hazlo hoja por hoja o deja las fórmulas que no tienen forma propia de Sheets. No se ha cambiado nada.",
    ],
    comparisonFull: [
      "No hay sitio para comparar las fórmulas: Hojas de cálculo de Google admite 10 millones de celdas.",
      "Hazlo hoja por hoja, o convierte las fórmulas en valores. No se ha cambiado nada.",
    ],
    notCompared: ["Las fórmulas cambiaron mientras tanto.", "Haz clic otra vez en el botón. No se ha cambiado nada."],
    viewer: [
      "Solo puedes ver o comentar esta hoja de cálculo.",
      "Pide permiso de edición al propietario o haz una copia propia (Archivo > Hacer una copia).",
    ],
    storeFull: [
      "El almacenamiento del complemento para ti o para esta hoja de cálculo está lleno: Google permite 500 KB.",
      "Desconecta las cuentas que ya no necesites, o elimina importaciones y asignaciones guardadas. No se ha guardado nada.",
    ],
    full: [
      "La hoja de cálculo está llena: Hojas de cálculo de Google admite 10 millones de celdas.",
      "Borra las hojas o filas que ya no necesites o importa en una hoja de cálculo nueva.",
    ],
    otherTable: (sheet) => [
      `La hoja «${sheet}» contiene otra cosa.`,
      "Elige el nombre de una hoja nueva o deja que decida el complemento. No se ha cambiado nada.",
    ],
    sampleSheet: (sheet) => [
      `La hoja «${sheet}» es de los datos de ejemplo.`,
      "Elige otra hoja, para que tus propias filas queden aparte. No se ha cambiado nada.",
    ],
    replacementGone: [
      "El mismo archivo se importó de nuevo mientras tanto.",
      "Impórtalo otra vez. La tabla no ha cambiado.",
    ],
    sheetGone: [
      "La hoja se borró mientras tanto.",
      "Vuelve a importar o a crear el informe: se creará una hoja nueva.",
    ],
    undoDone: ["Esta importación ya se había deshecho.", "No se ha cambiado nada."],
    undoTooLate: [
      "Esta importación ya no se puede deshacer.",
      "Solo se pueden deshacer las tres últimas importaciones, si no son demasiado grandes. Borra las filas manualmente o importa otra vez un archivo anterior.",
    ],
    undoChanged: [
      "Algunas filas de esta importación han cambiado desde entonces.",
      "No se ha cambiado nada. Borra o corrige las filas manualmente.",
    ],
    nothingToReport: [
      "Todavía no hay nada de lo que informar.",
      "Importa un archivo o elige «Añadir datos de ejemplo» en el menú. Después crea el informe de nuevo.",
    ],
    noCell: [
      "No hay ninguna celda seleccionada.",
      "Haz clic en la celda que debe recibir la fórmula e insértala otra vez.",
    ],
    importWrites: (cell) => [
      `Las importaciones escriben en la columna de ${cell}.`,
      "Selecciona una celda a la derecha de las columnas importadas y vuelve a insertar la fórmula.",
    ],
    otherColumns: (name, sheet, other) => [
      `La hoja «${sheet}» no tiene columnas para ${name}.`,
      other === null
        ? "Añade una hoja vacía e inserta allí la fórmula: recibirás un ejemplo para cambiarlo."
        : `Selecciona una celda de la hoja «${other}», que las tiene, o de una hoja vacía.`,
    ],
    cellTaken: (cell) => [
      `La celda ${cell} no está vacía.`,
      "Selecciona una celda vacía e inserta la fórmula otra vez.",
    ],
  },
};
