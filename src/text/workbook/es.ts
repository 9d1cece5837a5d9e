import type { WorkbookText } from "./en.ts";

export const es: WorkbookText = {
  addOn: "Engagement",
  reportMade: (sheet) => `Informe creado en la hoja «${sheet}». Cámbialo con sus celdas amarillas.`,
  sampleSheet: (name) => `${name} (ejemplo)`,
  sampleAdded: (sheets) =>
    `Datos de ejemplo añadidos en ${sheets} hojas con «(ejemplo)» en el nombre. Los datos son ficticios. Puedes eliminarlos en la barra lateral.`,
  sampleKept: (sheets) => `Se conserva porque se ha editado o está en uso: «${sheets.join("», «")}».`,
  benchmarks: {
    sheet: "Benchmarks",
    headers: [
      "Plataforma",
      "Sector",
      "Tasa",
      "Denominador",
      "Estadístico",
      "Qué se cuenta",
      "Periodo",
      "Fuente",
      "Enlace",
    ],
    about:
      "Tasas publicadas para comparar. Compara solo tasas con el mismo estadístico, el mismo denominador y los mismos recuentos. BENCHMARK no usa meses sueltos ni tasas de apertura anteriores a 2022, cuando Mail de Apple empezó a abrir mensajes automáticamente.",
    written: (sheet) => `Benchmarks añadidos en la hoja «${sheet}».`,
  },
  goals: {
    sheet: "Objetivos",
    headers: ["Cuenta o plataforma", "Métrica", "Objetivo", "Hasta", "Inicio (opcional)"],
    about:
      "Cada fila es un objetivo, por ejemplo: Instagram | Seguidores | 12000 | 31/12/2026. Sin cuenta ni plataforma, cuentan todas. Sin inicio, el objetivo empieza el 1 de enero de ese año. El informe muestra los 8 primeros objetivos: actualízalo después de añadir uno.",
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
    check: { unknownField: "Elige un campo de la lista", incomplete: "Rellena «Etiqueta», «Campo» y «Contiene»" },
    opened: (sheet) =>
      `Edita las reglas en «${sheet}». Las publicaciones muestran sus etiquetas en la columna «Etiquetas».`,
    noPosts: (sheet) => `Edita las reglas en «${sheet}». Las publicaciones reciben sus etiquetas al importarlas.`,
  },
  clients: {
    overview: "Resumen de clientes",
    address: "Hoja de cálculo (URL)",
    state: "Estado",
    client: "Cliente",
    total: "Todos los clientes",
    connected: "Conectada",
    allow: (cell) => `Haz clic en ${cell} y elige «Permitir acceso», o comprueba la URL`,
    noReport: "Crea un informe en esa hoja de cálculo",
    otherDays: "Sin totales: los informes tienen fechas distintas",
    explanation:
      "Pega en la columna A la URL de la hoja de cálculo de cada cliente. Después, haz clic en la celda con #REF! y elige «Permitir acceso»: Google pregunta una vez por cada una. Todas las personas con acceso a esta hoja de cálculo verán después estas métricas.",
    about:
      "Los resúmenes de clientes leen la fila 2: el último informe creado o actualizado. No cambies el nombre de esta hoja.",
  },
  note: { source: "Origen", importedAt: "Última importación" },
  errors: {
    busy: [
      "Otra persona está importando en esta hoja de cálculo.",
      "Espera a que termine esa importación y vuelve a intentarlo. No se ha cambiado nada.",
    ],
    protected: (sheet) => [
      `La hoja «${sheet}» está protegida y no tienes permiso para editarla.`,
      "Pide permiso de edición al propietario o elige otra hoja. No se ha cambiado nada.",
    ],
    protectedCells: (sheet, cells) => [
      `No tienes permiso para editar ${cells} en la hoja «${sheet}»: el rango está protegido.`,
      "Pide permiso de edición al propietario. No se ha cambiado nada.",
    ],
    refusedInput: (cell) => [
      `Una regla de validación de la hoja de cálculo rechaza el valor nuevo${cell && ` de ${cell}`}.`,
      "Elige Datos > Validación de datos y haz que la regla muestre una advertencia, o elimínala. Después inténtalo de nuevo: no se pierde nada y no habrá duplicados.",
    ],
    recordFull: [
      "Hay demasiadas fórmulas distintas para poder restaurarlas después.",
      "Convierte una hoja cada vez o conserva las fórmulas sin función integrada equivalente. No se ha cambiado nada.",
    ],
    comparisonFull: [
      "No hay espacio para comparar las fórmulas: Hojas de cálculo de Google admite 10 millones de celdas.",
      "Convierte una hoja cada vez o convierte las fórmulas en valores. No se ha cambiado nada.",
    ],
    notCompared: [
      "Las fórmulas han cambiado mientras tanto.",
      "Haz clic otra vez en el botón. No se ha cambiado nada.",
    ],
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
      "Elimina hojas o filas que ya no necesites, o importa en una hoja de cálculo nueva.",
    ],
    otherTable: (sheet) => [
      `La hoja «${sheet}» ya contiene otros datos.`,
      "Escribe el nombre de una hoja nueva o usa la hoja predeterminada. No se ha cambiado nada.",
    ],
    sampleSheet: (sheet) => [
      `La hoja «${sheet}» forma parte de los datos de ejemplo.`,
      "Elige otra hoja para separar tus propias filas. No se ha cambiado nada.",
    ],
    replacementGone: [
      "El mismo archivo se ha importado de nuevo mientras tanto.",
      "Importa el archivo otra vez. No se ha cambiado nada.",
    ],
    sheetGone: ["La hoja se ha eliminado.", "Importa o crea el informe otra vez para obtener una hoja nueva."],
    undoDone: ["Esta importación ya se ha deshecho.", "No se ha cambiado nada."],
    undoTooLate: [
      "Esta importación ya no se puede deshacer.",
      "Solo se pueden deshacer las tres últimas importaciones, si no son demasiado grandes. Elimina las filas manualmente o importa otra vez un archivo anterior.",
    ],
    undoChanged: [
      "Esta importación no se puede deshacer porque algunas de sus filas se han editado.",
      "No se ha cambiado nada. Elimina o corrige las filas manualmente.",
    ],
    nothingToReport: [
      "Todavía no hay datos para un informe.",
      "Importa un archivo o elige «Añadir datos de ejemplo» en el menú. Después crea el informe de nuevo.",
    ],
    noCell: [
      "No hay ninguna celda seleccionada.",
      "Haz clic en la celda donde quieras la fórmula e insértala otra vez.",
    ],
    importWrites: (cell) => [
      `Las importaciones rellenan la columna de ${cell}.`,
      "Selecciona una celda a la derecha de las columnas importadas y vuelve a insertar la fórmula.",
    ],
    otherColumns: (name, sheet, other) => [
      `La hoja «${sheet}» no tiene columnas para ${name}.`,
      other === null
        ? "Añade una hoja vacía e inserta allí la fórmula para obtener un ejemplo."
        : `Selecciona una celda de la hoja «${other}», que las tiene, o de una hoja vacía.`,
    ],
    noCopy: [
      "Esta hoja de cálculo tiene un historial de importaciones, así que no es una copia nueva.",
      "Elige Archivo > Hacer una copia, abre la copia y hazlo ahí. No se ha eliminado nada.",
    ],
    clientName: (characters) => [
      "Falta el nombre del cliente.",
      `Escribe uno de ${characters} caracteres como máximo. No se ha guardado nada.`,
    ],
    clientAccounts: (count) => [
      "Hay demasiadas cuentas o algún nombre es demasiado largo.",
      `Escribe ${count} como máximo, una por línea. No se ha guardado nada.`,
    ],
    clientLogo: [
      "No es la dirección de una imagen.",
      "Escribe una que empiece por https:// y que cualquiera pueda abrir. No se ha guardado nada.",
    ],
    clientCurrency: [
      "La moneda no es válida.",
      "Escribe un código o un símbolo, como EUR o €. No se ha guardado nada.",
    ],
    summaryName: (sheet) => [
      `Ya hay una hoja llamada «${sheet}».`,
      "Cámbiale el nombre: los resúmenes de clientes necesitan una hoja con ese nombre. No se ha guardado nada.",
    ],
    otherClient: [
      "Algunas filas son de cuentas que no son de este cliente.",
      "Cierra la barra lateral, ábrela de nuevo y vuelve a importar el archivo: entonces se omiten esas filas.",
    ],
    notOfClient: [
      "Esta importación no lee ninguna cuenta de este cliente.",
      "Comprueba las cuentas del cliente en la pestaña Compartir (si dos tienen el mismo nombre, escribe el ID) o elimina la importación. No se ha importado nada.",
    ],
    cellTaken: (cell) => [
      `La celda ${cell} no está vacía.`,
      "Selecciona una celda vacía e inserta la fórmula otra vez.",
    ],
  },
};
