import type { WorkbookText } from "./en.ts";

export const es: WorkbookText = {
  addOn: "Engagement",
  menu: {
    open: "Abrir la barra lateral",
    report: "Crear informe",
    sample: "Probar con datos de ejemplo",
    benchmarks: "Crear la hoja de referencias",
    help: "Ayuda",
    check: "Comprobar esta instalación",
  },
  reportMade: (sheet) => `El informe está en la hoja «${sheet}». Sus celdas amarillas lo cambian.`,
  sampleSheet: (name) => `${name} (ejemplo)`,
  sampleAdded: (sheets) =>
    `Los datos de ejemplo están en ${sheets} hojas con «(ejemplo)» en el nombre. Todo es inventado. Quítalos en la barra lateral.`,
  sampleKept: (sheets) => `No se quitó con el resto, porque alguien lo cambió o lo usa: «${sheets.join("», «")}».`,
  benchmarks: {
    sheet: "Referencias",
    headers: [
      "Plataforma",
      "Sector",
      "Tasa",
      "Dividida por",
      "Clase",
      "Qué se cuenta",
      "Datos de",
      "Fuente",
      "Dirección",
    ],
    about:
      "Tasas publicadas para comparar. Compara solo tasas de la misma clase, que cuenten lo mismo y se dividan por lo mismo. BENCHMARK deja fuera los meses sueltos y las tasas de apertura anteriores a 2022, cuando Mail de Apple ya abría mensajes por sí solo.",
    written: (sheet) => `Las tasas publicadas están en la hoja «${sheet}».`,
  },
  note: { source: "Origen", importedAt: "Última importación" },
  errors: {
    busy: [
      "Otra persona está importando en este libro.",
      "Espera a que termine esa importación y vuelve a intentarlo. No se ha escrito nada.",
    ],
    protected: (sheet) => [
      `La hoja «${sheet}» está protegida y no puedes cambiarla.`,
      "Pide al propietario del libro que te deje editarla o elige otra hoja. No se ha escrito nada.",
    ],
    protectedCells: (sheet, cells) => [
      `No puedes cambiar ${cells} en la hoja «${sheet}»: esa parte está protegida.`,
      "Pide al propietario del libro que te deje editarla. No se ha escrito nada.",
    ],
    refusedInput: (cell) => [
      `Una regla del libro rechaza lo que se escribiría${cell && ` en ${cell}`}.`,
      "Elige Datos > Validación de datos y haz que la regla muestre una advertencia, o elimínala. Después inténtalo de nuevo: no se pierde ni se duplica nada.",
    ],
    recordFull: [
      "Hay demasiadas fórmulas distintas para recordarlas todas.",
      "Hazlo hoja por hoja o deja las fórmulas que no tienen forma propia de Sheets. No se ha escrito nada.",
    ],
    comparisonFull: [
      "No hay sitio para comparar las fórmulas: Hojas de cálculo de Google admite 10 millones de celdas.",
      "Hazlo hoja por hoja, o convierte las fórmulas en valores. No se ha escrito nada.",
    ],
    notCompared: ["Las fórmulas cambiaron mientras tanto.", "Haz clic otra vez en el botón. No se ha escrito nada."],
    viewer: [
      "Puedes ver este libro, pero no cambiarlo.",
      "Pide permiso de edición al propietario o haz una copia propia (Archivo > Hacer una copia).",
    ],
    storeFull: [
      "Lo que el complemento puede guardar para ti o para esta hoja de cálculo está lleno: Google permite 500 KB.",
      "Desconecta las cuentas que ya no necesites, o elimina importaciones y asignaciones guardadas. No se ha guardado nada.",
    ],
    full: [
      "El libro está lleno: Google Sheets admite 10 millones de celdas.",
      "Borra las hojas o filas que ya no necesites o importa en un libro nuevo.",
    ],
    otherTable: (sheet) => [
      `La hoja «${sheet}» contiene otra cosa.`,
      "Elige el nombre de una hoja nueva o deja que decida el complemento. No se ha escrito nada.",
    ],
    sampleSheet: (sheet) => [
      `La hoja «${sheet}» es de los datos de ejemplo.`,
      "Elige otra hoja, para que tus propias filas queden aparte. No se ha escrito nada.",
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
      "Solo se recuerdan las tres últimas importaciones, si hay sitio. Borra las filas a mano o importa otra vez un archivo anterior.",
    ],
    undoChanged: [
      "Algunas filas de esta importación han cambiado desde entonces.",
      "No se ha deshecho nada. Borra o corrige las filas a mano.",
    ],
    nothingToReport: [
      "Todavía no hay nada de lo que informar.",
      "Importa un archivo o elige «Probar con datos de ejemplo» en el menú. Después crea el informe de nuevo.",
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
