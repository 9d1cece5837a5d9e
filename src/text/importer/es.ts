import { dayInWords } from "../dates.ts";
import type { ImporterText } from "./en.ts";

const day = (iso: string): string => dayInWords("es", iso);

export const es: ImporterText = {
  skipped: {
    noKey: () => "No identifica ninguna publicación ni ningún día.",
    scheduled: (header, cell) =>
      `«${header}» está en el futuro («${cell}») y la publicación aún no tiene métricas. Impórtala otra vez cuando se haya publicado.`,
    noKeyButNote: (note) => `No identifica ninguna publicación ni ningún día. Nota en el archivo: «${note}»`,
    notNumber: (header, cell) => `«${header}» debería ser un número, pero la celda contiene «${cell}».`,
    becameDate: (header, cell) =>
      `Un programa de hojas de cálculo convirtió «${header}» en una fecha («${cell}»). El valor se ha perdido.`,
    notDate: (header, cell) => `«${header}» debería ser una fecha, pero la celda contiene «${cell}».`,
    notId: (header, cell) =>
      `Un programa de hojas de cálculo redondeó «${header}» («${cell}») y nada más en la fila la identifica.`,
    tooLong: (cells, expected) => `Tiene ${cells} celdas, pero hay ${expected} encabezados.`,
    tooShort: (cells, expected) =>
      `Tiene ${cells} celdas, pero hay ${expected} encabezados. Puede que se haya dividido en dos.`,
    cutOff: (rest) => `Su última celda está cortada: «${rest}» está en la fila siguiente.`,
    badQuotes: () => "Sus comillas no están bien cerradas, así que no se pueden separar las celdas.",
    contradicts: (rate, of, by) =>
      `Sus celdas se contradicen: «${rate}» no es «${of}» dividido entre «${by}». Puede que se hayan desplazado.`,
    totals: () => "Contiene totales.",
    part: () => "Es una parte de una publicación que se importa entera.",
    otherPlatform: () => "Es de otra plataforma.",
    note: () => "Es una nota, no una fila de números.",
    noPage: () => "No contiene ninguna página.",
    repost: () => "Es una republicación de otra persona.",
    noData: () => "No contiene valores.",
    outside: () => "Está por encima o por debajo de la tabla.",
  },
  unnamedColumn: (letters) => `columna ${letters}`,
  impossible: {
    negative: (header) => `«${header}» no puede ser menor que 0.`,
    percent: (header) => `«${header}» debería ser una cantidad, no un porcentaje.`,
    tooLarge: (header) => `«${header}» no puede ser tan grande.`,
    future: (header) => `«${header}» está en el futuro.`,
    beforeStart: (header, platform) => `«${header}» es anterior al lanzamiento de ${platform}.`,
    notLink: (header) => `«${header}» debería ser un enlace.`,
    cell: (row, cell) => `fila ${row} (${cell})`,
    leftEmpty: (cells, more) => (more === 0 ? `Sin valor: ${cells}.` : `Sin valor: ${cells} y ${more} más.`),
    datedBack: (platform) =>
      `Las páginas de ${platform} pueden publicar con fecha anterior. Si la fecha es correcta, escríbela en la hoja.`,
    tooLong: (header) => `«${header}» es demasiado largo para una celda.`,
    characters: (count) => `${new Intl.NumberFormat("es").format(count)} caracteres`,
    cut: (cells, more, max) =>
      `Texto cortado tras ${new Intl.NumberFormat("es").format(max)} caracteres: ${cells}${more === 0 ? "" : ` y ${more} más`}.`,
  },
  warnings: {
    idFromLink: () => "Un programa de hojas de cálculo redondeó los ID. Se han tomado de los enlaces.",
    idLost: () => "Un programa de hojas de cálculo redondeó los ID. Estas filas se reconocen por su enlace.",
    adIdLost: () =>
      "Un programa de hojas de cálculo redondeó los ID. Estos anuncios se reconocen por su nombre y su día.",
    adsApart: () =>
      "Los anuncios se marcan y no cuentan en las tasas de interacción. Los informes los muestran aparte.",
    yearAssumed: (from, to) =>
      `Las fechas del archivo no tienen año. Se han leído como fechas del ${day(from)} al ${day(to)}. Si no es correcto, cambia la fecha de exportación.`,
    dayAssumed: (date) =>
      `El archivo no incluye el día. Sus filas tienen la fecha ${day(date)}. Si no es correcta, cambia la fecha de exportación.`,
    cut: (sentence) => `La plataforma ha recortado la lista: «${sentence}»`,
    leftOut: (tables) => `Se han omitido otras tablas del archivo: ${tables}`,
    swappedDates: () => "Otro programa había intercambiado día y mes en algunas fechas. Se ha corregido.",
    hiddenSheets: (names: string) => `Se han omitido hojas ocultas: ${names}`,
    cellsBeside: (cells: string) => `Se han omitido celdas junto a la tabla: ${cells}`,
    encoding: (name) =>
      `No se conoce la codificación del archivo. Se ha leído como ${name}. Si los nombres o textos se ven mal, guárdalo como UTF-8 y elígelo de nuevo.`,
    errorCells: (cells) =>
      `Hay celdas con errores de un programa de hojas de cálculo y se han perdido sus valores: ${cells}`,
    letters: () => "Otro programa había leído el texto con una codificación incorrecta. Se ha corregido.",
    repaired: () => "Otro programa había entrecomillado cada fila dos veces. Se ha corregido.",
    twins: () =>
      "Algunas filas repiten una anterior, como el mismo día de la misma cuenta. Se combinan en una fila con los últimos valores.",
  },
  kinds: {
    document: "un documento de texto",
    presentation: "una presentación",
    video: "un vídeo",
    sound: "una grabación de audio",
    program: "un programa",
    archive: "un archivo comprimido no compatible",
    database: "una base de datos",
    calendar: "un calendario",
    contacts: "una lista de contactos",
    email: "un correo",
    subtitles: "un archivo de subtítulos",
    xml: "un archivo XML",
  },
  refused: {
    notOpened: {
      what: "No se puede abrir el archivo.",
      advice: "Comprueba su nombre y que tengas acceso.",
    },
    empty: { what: "El archivo está vacío.", advice: "Descárgalo de nuevo de la plataforma." },
    noRows: {
      what: "El archivo tiene encabezados, pero ninguna fila.",
      advice: "Elige en la plataforma un periodo con publicaciones y descárgalo de nuevo.",
    },
    allSkipped: (reason) => ({
      what: `No se ha podido leer ninguna fila. La primera: ${reason}`,
      advice: "Descarga el archivo de nuevo e impórtalo sin abrirlo antes en otro programa.",
    }),
    notText: {
      what: "El archivo no es una tabla de texto.",
      advice: "Elige el archivo CSV descargado de la plataforma.",
    },
    unclosedQuote: (row) => ({
      what: `Unas comillas de la fila ${row} no se cierran, así que no se pueden separar las filas siguientes.`,
      advice: "Descarga el archivo de nuevo: puede que esté incompleto.",
    }),
    longRow: (row) => ({
      what: `La fila ${row} es demasiado larga para una exportación.`,
      advice: "Elige el archivo original de la plataforma.",
    }),
    container: (kind) => ({
      what: `Los archivos ${kind} no son compatibles.`,
      advice: "Guarda o descarga la tabla como CSV y elige ese archivo.",
    }),
    otherSpreadsheet: (kind: string) => ({
      what: `Las hojas de cálculo de tipo ${kind} no son compatibles.`,
      advice: "Abre el archivo, guárdalo como Excel (.xlsx) o CSV y elige ese archivo.",
    }),
    json: {
      what: "Los archivos JSON, como los de «Descargar tu información», no son compatibles.",
      advice: "Elige un archivo CSV o Excel exportado de las estadísticas de la plataforma.",
    },
    otherKind: (kind) => ({
      what: `Es ${kind}, no una tabla.`,
      advice: "Elige un archivo CSV o Excel exportado de las estadísticas de la plataforma.",
    }),
    nested: {
      what: "Los archivos comprimidos dentro de otros no son compatibles.",
      advice: "Descomprime el archivo interior y elige los archivos que contiene.",
    },
    webPage: {
      what: "Es una página web guardada, no una tabla.",
      advice: "Usa el botón de exportar o descargar de esa página y elige el archivo descargado.",
    },
    picture: {
      what: "Es una imagen, como una captura de pantalla, no una tabla.",
      advice: "Usa el botón de exportar o descargar de la plataforma y elige el archivo descargado.",
    },
    noFiles: { what: "El archivo comprimido está vacío.", advice: "Descárgalo de nuevo de la plataforma." },
    tooLarge: {
      what: "El archivo comprimido es demasiado grande.",
      advice: "Descomprímelo y elige el archivo que necesitas.",
    },
    locked: {
      what: "El archivo está protegido con una contraseña.",
      advice: "Ábrelo, guárdalo sin contraseña y elígelo de nuevo.",
    },
    damaged: { what: "El archivo está dañado y no se puede abrir.", advice: "Descárgalo de nuevo de la plataforma." },
    unknown: (header) => ({
      what:
        header === ""
          ? "No se reconocen los encabezados de este archivo."
          : `No se reconocen los encabezados de este archivo: ${header}`,
      advice:
        "Elige el archivo original de la plataforma. Consulta «¿Dónde descargo estos archivos?» en la barra lateral.",
    }),
    mappable: (headers) => ({
      what: `No se reconocen los encabezados de este archivo: ${headers}`,
      advice: "Asigna sus columnas en la barra lateral para importarlo.",
    }),
    noTable: (label) => ({
      what: `Es un archivo «${label}» y sus datos no se pueden importar.`,
      advice: "Descarga del mismo sitio la lista de publicaciones, páginas o campañas, o los totales por día.",
    }),
    noDays: (label, _header) => ({
      what: `Es un archivo «${label}» sin fechas.`,
      advice: "Expórtalo de nuevo con un desglose por día o con las fechas del informe.",
    }),
    split: (label, header) => ({
      what: `Es un archivo «${label}» desglosado por «${header}»: cada anuncio tiene varias filas y el alcance no se puede sumar.`,
      advice: "Expórtalo de nuevo sin ese desglose: una fila por anuncio o campaña, por día.",
    }),
    persons: (label) => ({
      what: `Es un archivo «${label}» con datos personales, que nunca se importan.`,
      advice: "Descarga en su lugar un informe de publicaciones o campañas.",
    }),
    people: {
      what: "Cada fila es una persona con una dirección de correo. Los datos personales nunca se importan.",
      advice: "Descarga en su lugar un informe de publicaciones o campañas.",
    },
    peopleByName: {
      what: "Cada fila es una persona con un nombre. Los datos personales nunca se importan.",
      advice: "Descarga en su lugar un informe de publicaciones o campañas.",
    },
    unexpected: {
      what: "No se ha podido leer el archivo.",
      advice: "Descárgalo de nuevo de la plataforma. Si no funciona, envíanos sus primeras líneas.",
    },
  },
};
