import type { ListenText } from "./en.ts";

export const es: ListenText = {
  heading: "Escuchar",
  intro:
    "Di qué marcas escuchar: la tuya y aquellas con las que te comparas. La pestaña Conectar lee después lo que otras personas escriben sobre ellas.",
  loading: "Mirando las menciones …",
  noBrands: "Todavía no hay ninguna marca. Añade primero la tuya.",
  own: "Tu marca",
  competitor: "Competencia",
  isOwn: "Es nuestra propia marca",
  add: "Añadir una marca",
  editing: (brand) => `Cambiar «${brand}»`,
  edit: "Cambiar",
  remove: "Quitar",
  save: "Guardar",
  saving: "Guardando …",
  cancel: "Cancelar",
  sure: (brand) => `¿Dejar de escuchar «${brand}»? Sus menciones se quedan en las hojas.`,
  yes: "Sí, quitar",
  keep: "Dejarla",
  removing: "Quitando …",
  labels: {
    edit: (brand) => `Cambiar: ${brand}`,
    remove: (brand) => `Quitar: ${brand}`,
  },
  saved: "Guardado para todas las personas de este libro.",
  fields: {
    name: "Nombre",
    nameHint: "Como deben llamarla las hojas y los informes.",
    nameMissing: "Escribe el nombre que deben mostrar las hojas.",
    renameHint: "Las filas que ya están en las hojas conservan el nombre anterior.",
    names: "Nombres que buscar",
    namesHint: "Uno por línea. «Marca S. L.» y «Marca» son dos. Si no hay ninguno, se usa el nombre de arriba.",
    handles: "Sus propias cuentas",
    handlesHint: "Una por línea, como @marca. Lo que publican no cuenta como mención.",
    hashtags: "Etiquetas",
    hashtagsHint: "Una por línea, como #marca.",
  },
  heard: "Las últimas cuatro semanas",
  period: (from, to) => `Del ${from} al ${to}`,
  figures: {
    mentions: "Menciones",
    perDay: "al día",
    shareOfVoice: "Cuota de voz",
    netSentiment: "Sentimiento neto",
    brandHealth: "Salud de la marca",
  },
  range: (low, high) => `de ${low} a ${high}`,
  few: "Pocas menciones: se valoraron menos de 30, así que puede ser casualidad.",
  noneJudged:
    "No se conoce el tono de estas menciones: no tienen valoración y no hay lista de palabras para su idioma.",
  silent: "No hay menciones en estas cuatro semanas.",
  nothingHeard:
    "No hay menciones en estas cuatro semanas. Añade en la pestaña Conectar una importación de una plataforma que escuche.",
  openConnect: "Abrir la pestaña Conectar",
  explain: "Cómo se calcula",
  explanation: [
    "Cuota de voz: las menciones de esta marca entre todas las menciones de las marcas de esta lista.",
    "Sentimiento neto: menciones positivas menos negativas, como parte de todas aquellas cuyo tono se conoce, de -1 a 1. Una valoración cuenta antes que el texto. Las listas de palabras leen mal entre un quinto y un tercio de los textos: se corrige según cuántas veces tomaron reseñas y tuits etiquetados por otro tono (en neerlandés, solo reseñas de restaurantes), y 9 de cada 10 veces está en el intervalo que se muestra.",
    "Salud de la marca: sentimiento neto por número de menciones. No existe un estándar.",
  ],
  inConnect: {
    loading: "Mirando las marcas …",
    listensFor: (brands) => `Escucha: ${brands}`,
    noBrands: "Todavía no hay ninguna marca que escuchar. Añade la tuya en la pestaña Escuchar y vuelve aquí.",
    openListen: "Abrir la pestaña Escuchar",
  },
  errors: {
    noName: () => [
      "Una marca no tiene nombre.",
      "Escribe el nombre que deben mostrar las hojas y guarda de nuevo. No se ha guardado nada.",
    ],
    twice: (brand) => [
      `La marca «${brand}» está dos veces en la lista.`,
      "Reúne sus nombres, cuentas y etiquetas en una sola entrada y guarda de nuevo. No se ha guardado nada.",
    ],
    nothingToFind: (brand) => [
      `No hay nada con lo que buscar «${brand}».`,
      "Escribe al menos un nombre o una etiqueta y guarda de nuevo. No se ha guardado nada.",
    ],
    tooLong: (brand) => [
      `«${brand.slice(0, 40)}» tiene un nombre de más de 100 caracteres.`,
      "Acórtalo y guarda de nuevo. No se ha guardado nada.",
    ],
    tooMany: (brand) => [
      brand === "" ? "Hay más de 20 marcas en la lista." : `«${brand}» tiene más de 20 nombres, cuentas y etiquetas.`,
      "Quita los menos importantes y guarda de nuevo. No se ha guardado nada.",
    ],
    noBrands: () => [
      "Todavía no hay ninguna marca que escuchar.",
      "Abre la pestaña Escuchar, añade tu marca y guárdala. Después ejecuta la importación de nuevo.",
    ],
  },
};
