import type { ImporterText } from "./en.ts";

export const es: ImporterText = {
  skipped: {
    noKey: () => "No identifica ninguna publicación ni ningún día.",
    scheduled: (header, cell) =>
      `«${header}» está en el futuro («${cell}») y la publicación aún no tiene cifras. Impórtala otra vez cuando se haya publicado.`,
    noKeyButNote: (note) => `No identifica ninguna publicación ni ningún día. Nota en el archivo: «${note}»`,
    notNumber: (header, cell) => `«${header}» debería ser un número, pero la celda dice «${cell}».`,
    becameDate: (header, cell) =>
      `Un programa de hojas de cálculo convirtió «${header}» en una fecha («${cell}»). El valor se ha perdido.`,
    notDate: (header, cell) => `«${header}» debería ser una fecha, pero la celda dice «${cell}».`,
    notId: (header, cell) =>
      `Un programa de hojas de cálculo redondeó «${header}» («${cell}») y nada más en la fila la identifica.`,
    tooLong: (cells, expected) => `Tiene ${cells} celdas, pero hay ${expected} encabezados.`,
    tooShort: (cells, expected) =>
      `Tiene ${cells} celdas, pero hay ${expected} encabezados. Puede que se haya partido en dos.`,
    cutOff: (rest) => `Su última celda está cortada: «${rest}» está en la fila siguiente.`,
    badQuotes: () => "Sus comillas no casan, así que no se sabe dónde acaba cada celda.",
    contradicts: (rate, of, by) =>
      `Sus celdas se contradicen: «${rate}» no es «${of}» dividido entre «${by}». Puede que se hayan desplazado.`,
    totals: () => "Contiene totales.",
    part: () => "Es una parte de una publicación que se importa entera.",
    otherPlatform: () => "Es de otra plataforma.",
    note: () => "Es una nota, no una fila de números.",
    noPage: () => "No indica ninguna página.",
    repost: () => "Repite la publicación de otra persona.",
    noData: () => "No contiene valores.",
    outside: () => "Está por encima o por debajo de la tabla.",
  },
  unnamedColumn: (letters) => `columna ${letters}`,
  impossible: {
    negative: (header) => `«${header}» no puede ser menor que 0.`,
    percent: (header) => `«${header}» debería ser una cantidad, no un porcentaje.`,
    tooLarge: (header) => `«${header}» no puede ser tan grande.`,
    future: (header) => `«${header}» está en el futuro.`,
    beforeStart: (header, platform) => `«${header}» es un día anterior a todo lo que existe en ${platform}.`,
    notLink: (header) => `«${header}» debería ser un enlace.`,
    cell: (row, cell) => `fila ${row} (${cell})`,
    leftEmpty: (cells, more) => (more === 0 ? `Se dejó vacío: ${cells}.` : `Se dejó vacío: ${cells} y ${more} más.`),
    datedBack: (platform) =>
      `${platform} permite a las páginas poner fechas anteriores: si la fecha es correcta, escríbela en la hoja.`,
    tooLong: (header) => `«${header}» es más largo de lo que admite una celda.`,
    characters: (count) => `${new Intl.NumberFormat("es").format(count)} caracteres`,
    cut: (cells, more, max) =>
      `Se cortó a los ${new Intl.NumberFormat("es").format(max)} caracteres: ${cells}${more === 0 ? "" : ` y ${more} más`}.`,
  },
  warnings: {
    idFromLink: () => "Un programa de hojas de cálculo redondeó los identificadores. Se han tomado de los enlaces.",
    idLost: () =>
      "Un programa de hojas de cálculo redondeó los identificadores. Estas filas se reconocen por su enlace.",
    adIdLost: () =>
      "Un programa de hojas de cálculo redondeó los identificadores. Estos anuncios se reconocen por su nombre y su día.",
    adsApart: () => "Los anuncios se marcan como tales: las tasas de interacción y los informes no los cuentan.",
    yearAssumed: (from, to) =>
      `Las fechas del archivo no llevan año. Se leen como ${from} a ${to}. Si no es correcto, cambia la fecha de exportación.`,
    dayAssumed: (day) =>
      `El archivo no incluye el día. Sus filas llevan la fecha ${day}. Si no es correcta, cambia la fecha de exportación.`,
    cut: (sentence) => `La plataforma ha cortado la lista y lo indica: «${sentence}»`,
    leftOut: (tables) => `El archivo contiene además tablas que no tienen lugar aquí: ${tables}`,
    swappedDates: () => "Otro programa había intercambiado el día y el mes donde era posible. Se ha corregido.",
    hiddenSheets: (names: string) => `Se omitieron las hojas ocultas: ${names}`,
    cellsBeside: (cells: string) => `Se omitieron celdas junto a la tabla: ${cells}`,
    encoding: (name) =>
      `El archivo no indica su codificación y se ha leído como ${name}. Si los nombres o textos se ven mal, guárdalo como UTF-8 y elígelo de nuevo.`,
    errorCells: (cells) => `Un programa de hojas de cálculo dejó errores en celdas cuyo valor se ha perdido: ${cells}`,
    letters: () => "Otro programa había leído las letras con una codificación equivocada. Se ha corregido.",
    repaired: () => "Otro programa había entrecomillado todas las filas una vez más. Se ha deshecho.",
    twins: () =>
      "Hay filas que corresponden a lo mismo que otra anterior, por ejemplo al mismo día de la misma cuenta. Se combinan en una fila, con los valores más recientes.",
  },
  kinds: {
    document: "un documento de texto",
    presentation: "una presentación",
    video: "un vídeo",
    sound: "una grabación de sonido",
    program: "un programa",
    archive: "un archivo comprimido que no se lee aquí",
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
      advice: "Comprueba su nombre y que tengas permiso para leerlo.",
    },
    empty: { what: "El archivo está vacío.", advice: "Descárgalo de nuevo de la plataforma." },
    noRows: {
      what: "El archivo tiene encabezados, pero ninguna fila.",
      advice: "Elige en la plataforma un periodo con publicaciones y descárgalo de nuevo.",
    },
    allSkipped: (reason) => ({
      what: `No se pudo leer ninguna fila. La primera: ${reason}`,
      advice: "Descarga el archivo de nuevo e impórtalo sin abrirlo antes en otro programa.",
    }),
    notText: {
      what: "El archivo no es una tabla de texto.",
      advice: "Elige el archivo CSV que la plataforma permite descargar.",
    },
    unclosedQuote: (row) => ({
      what: `Unas comillas de la fila ${row} no se cierran, así que no se distinguen las filas siguientes.`,
      advice: "Descarga el archivo de nuevo: puede que esté cortado.",
    }),
    longRow: (row) => ({
      what: `La fila ${row} es más larga que cualquier fila de una exportación.`,
      advice: "Elige el archivo tal como lo creó la plataforma.",
    }),
    container: (kind) => ({
      what: `Los archivos ${kind} no son compatibles.`,
      advice: "Guarda o descarga la tabla como CSV y elige ese archivo.",
    }),
    otherSpreadsheet: (kind: string) => ({
      what: `Es una hoja de cálculo de tipo ${kind}, que no se puede leer.`,
      advice: "Ábrela, guárdala como Excel (.xlsx) o CSV y elige ese archivo.",
    }),
    json: {
      what: "Es un archivo JSON, como el de «Descargar tu información», y no una tabla.",
      advice: "Elige el archivo CSV o Excel que se exporta desde las estadísticas de la plataforma.",
    },
    otherKind: (kind) => ({
      what: `Es ${kind} y no una tabla.`,
      advice: "Elige el archivo CSV o Excel que se puede exportar de las estadísticas de la plataforma.",
    }),
    nested: {
      what: "Es un archivo comprimido dentro de otro, que no se lee.",
      advice: "Descomprime el interior y elige los archivos que contiene.",
    },
    webPage: {
      what: "Es una página web guardada y no una tabla.",
      advice: "Usa el botón de exportar o descargar de esa página y elige el archivo que crea.",
    },
    picture: {
      what: "Es una imagen, como una captura de pantalla, y no una tabla.",
      advice: "Usa el botón de exportar o descargar de la plataforma y elige el archivo que crea.",
    },
    noFiles: { what: "El archivo comprimido no contiene archivos.", advice: "Descárgalo de nuevo de la plataforma." },
    tooLarge: {
      what: "El archivo comprimido ocuparía más que cualquier exportación.",
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
          ? "No se conocen los encabezados del archivo."
          : `No se conocen los encabezados del archivo: ${header}`,
      advice:
        "Elige una exportación tal como la hizo la plataforma, sin cambios. Consulta «¿Dónde descargo estos archivos?» en la barra lateral.",
    }),
    mappable: (headers) => ({
      what: `No se conocen los encabezados del archivo: ${headers}`,
      advice: "Asigna sus columnas en la barra lateral para importarlo.",
    }),
    noTable: (label) => ({
      what: `Es un archivo «${label}». Contiene números que no tienen tabla aquí.`,
      advice: "Descarga del mismo sitio la lista de publicaciones, páginas o campañas, o los totales por día.",
    }),
    noDays: (label, _header) => ({
      what: `Es un archivo «${label}» sin fechas.`,
      advice: "Expórtalo de nuevo con un desglose por día o con las fechas del informe.",
    }),
    split: (label, header) => ({
      what: `Es un archivo «${label}» desglosado por «${header}», así que un anuncio tiene varias filas. Su alcance no se puede sumar.`,
      advice: "Expórtalo de nuevo sin ese desglose: una fila por anuncio o campaña, por día.",
    }),
    persons: (label) => ({
      what: `Es un archivo «${label}». Contiene datos de personas, que nunca se importan.`,
      advice: "Descarga en su lugar un informe de publicaciones o campañas.",
    }),
    people: {
      what: "Cada fila del archivo es una persona con su dirección de correo. Esas filas nunca se importan.",
      advice: "Descarga en su lugar un informe de publicaciones o campañas.",
    },
    peopleByName: {
      what: "Cada fila del archivo es una persona, con su nombre y más datos. Esas filas nunca se importan.",
      advice: "Descarga en su lugar un informe de publicaciones o campañas.",
    },
    unexpected: {
      what: "No se pudo leer el archivo.",
      advice: "Descárgalo de nuevo de la plataforma. Si no sirve, envíanos sus primeras líneas.",
    },
  },
};
