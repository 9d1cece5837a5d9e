import type { ListenText } from "./en.ts";

export const es: ListenText = {
  heading: "Menciones de marcas",
  brands: "Marcas",
  intro:
    "Las marcas cuyas menciones importas: la tuya y las de la competencia. La lista es la misma para todos los usuarios de esta hoja de cálculo.",
  loading: "Cargando menciones…",
  own: "Tu marca",
  competitor: "Competencia",
  isOwn: "Es nuestra marca",
  add: "Añadir marca",
  editing: (brand) => `Editar «${brand}»`,
  edit: "Editar",
  remove: "Eliminar",
  save: "Guardar",
  saving: "Guardando…",
  cancel: "Cancelar",
  sure: (brand) => `¿Dejar de seguir «${brand}»? Sus menciones se conservan en las hojas.`,
  yes: "Eliminar marca",
  keep: "Cancelar",
  removing: "Eliminando…",
  labels: {
    edit: (brand) => `Editar: ${brand}`,
    remove: (brand) => `Eliminar: ${brand}`,
  },
  saved: "Guardado para todos los usuarios de esta hoja de cálculo.",
  fields: {
    name: "Nombre",
    nameHint: "Se muestra en hojas e informes.",
    nameMissing: "Escribe un nombre.",
    renameHint: "Las filas existentes conservan el nombre anterior.",
    names: "Palabras clave",
    namesHint: "Una por línea, como «Marca S. L.» y «Marca». Si lo dejas vacío, se usa el nombre de arriba.",
    handles: "Cuentas de la marca",
    handlesHint: "Una por línea, como @marca. Sus publicaciones no cuentan como menciones.",
    hashtags: "Hashtags",
    hashtagsHint: "Uno por línea, como #marca.",
  },
  heard: (from, to) => `Últimas 4 semanas: del ${from} al ${to}`,
  figures: {
    mentions: "Menciones",
    perDay: "al día",
    shareOfVoice: "Cuota de voz",
    netSentiment: "Sentimiento neto",
    brandHealth: "Salud de marca",
  },
  range: (low, high) => `de ${low} a ${high}`,
  few: "Muestra pequeña: menos de 30 menciones con sentimiento. Interpreta con cautela.",
  noneJudged: "El sentimiento no está disponible: no hay valoraciones y el idioma no es compatible.",
  silent: "No hay menciones en las últimas 4 semanas.",
  nothingHeard: "No hay menciones en las últimas 4 semanas. Añade una fuente como Bluesky, YouTube o X.",
  choosePlatform: "Elegir plataforma",
  explain: "Definiciones",
  explanation: [
    "Cuota de voz: qué parte de las menciones de todas las marcas de esta lista corresponde a esta marca.",
    "Sentimiento neto: menciones positivas menos negativas, divididas entre todas las menciones con sentimiento, de -1 a 1. Las valoraciones prevalecen sobre el texto. Las listas de palabras interpretan mal entre el 20 y el 40 % de los textos. El valor se corrige según sus errores con reseñas y tuits etiquetados (en neerlandés, solo reseñas de restaurantes). 9 de cada 10 veces, el valor real está en el intervalo que se muestra.",
    "Salud de marca: sentimiento neto multiplicado por el número de menciones. No es una métrica estándar.",
  ],
  inConnect: {
    loading: "Cargando marcas…",
    listensFor: (brands) => `Marcas: ${brands}`,
    noBrands: "Todavía no hay marcas que seguir. Añade primero tu marca.",
    editBrands: "Editar marcas",
  },
  errors: {
    noName: () => ["Una marca no tiene nombre.", "Escribe un nombre y guarda de nuevo. No se ha guardado nada."],
    twice: (brand) => [
      `La marca «${brand}» está dos veces en la lista.`,
      "Reúne sus palabras clave, cuentas y hashtags en una sola entrada y guarda de nuevo. No se ha guardado nada.",
    ],
    nothingToFind: (brand) => [
      `«${brand}» no tiene palabras clave ni hashtags.`,
      "Añade al menos una palabra clave o hashtag y guarda de nuevo. No se ha guardado nada.",
    ],
    tooLong: (brand) => [
      `«${brand.slice(0, 40)}» tiene un nombre de más de 100 caracteres.`,
      "Acórtalo y guarda de nuevo. No se ha guardado nada.",
    ],
    tooMany: (brand) => [
      brand === ""
        ? "Hay más de 20 marcas en la lista."
        : `«${brand}» tiene más de 20 palabras clave, cuentas y hashtags.`,
      "Quita lo menos importante y guarda de nuevo. No se ha guardado nada.",
    ],
    noAuthor: () => [
      "El nombre es demasiado corto.",
      "Escribe un nombre o un usuario de al menos dos letras o cifras.",
    ],
    noBrands: () => [
      "Todavía no hay marcas que seguir.",
      "Añade tu marca en los ajustes (el engranaje de la barra lateral) y ejecuta la importación de nuevo.",
    ],
  },
};
