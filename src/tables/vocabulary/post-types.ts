/** Each post type's name, by the spreadsheet's language. */
export const postTypeNames = {
  en: {
    image: "Image",
    carousel: "Carousel",
    video: "Video",
    reel: "Reel",
    short: "Short",
    story: "Story",
    live: "Live video",
    text: "Text",
    link: "Link",
    article: "Article",
    document: "Document",
    poll: "Poll",
    event: "Event",
    audio: "Audio",
    gif: "GIF",
    product: "Product",
    idea: "Idea Pin",
    collection: "Collection",
    ad: "Ad",
    repost: "Repost",
    quote: "Quote",
    reply: "Reply",
    post: "Post",
    other: "Other",
  },
  es: {
    image: "Imagen",
    carousel: "Carrusel",
    video: "Vídeo",
    reel: "Reel",
    short: "Short",
    story: "Historia",
    live: "Vídeo en directo",
    text: "Texto",
    link: "Enlace",
    article: "Artículo",
    document: "Documento",
    poll: "Encuesta",
    event: "Evento",
    audio: "Audio",
    gif: "GIF",
    product: "Producto",
    idea: "Pin de ideas",
    collection: "Colección",
    ad: "Anuncio",
    repost: "Republicación",
    quote: "Cita",
    reply: "Respuesta",
    post: "Publicación",
    other: "Otro",
  },
  nl: {
    image: "Afbeelding",
    carousel: "Carrousel",
    video: "Video",
    reel: "Reel",
    short: "Short",
    story: "Verhaal",
    live: "Livevideo",
    text: "Tekst",
    link: "Link",
    article: "Artikel",
    document: "Document",
    poll: "Peiling",
    event: "Evenement",
    audio: "Audio",
    gif: "GIF",
    product: "Product",
    idea: "Ideeënpin",
    collection: "Collectie",
    ad: "Advertentie",
    repost: "Repost",
    quote: "Citaat",
    reply: "Antwoord",
    post: "Bericht",
    other: "Overig",
  },
} as const;

/** What a post is, whatever its source calls it. */
export type PostType = keyof (typeof postTypeNames)["en"];

/** Further words for a type, as `wordOf` reduces them; plurals in s need no entry. */
const spellings: Partial<Readonly<Record<PostType, string>>> = {
  image: "photo album multiphoto multiimage picture foto imagenes afbeeldingen imagem imagens bild bilder",
  carousel: "carrossel carrosseis karussell carouselalbum secuencia",
  video: "sharedvideo",
  story: "stories storie verhalen",
  live: "live livestream directo endirecto envivo videoenvivo aovivo videoaovivo",
  text: "textonly texte status estado",
  link: "vinculo koppeling lien",
  article: "artikelen artigo",
  document: "documenten dokument dokumente pdf",
  poll: "enquete umfrage sondage",
  event: "evenementen veranstaltung",
  gif: "gifv animatedgif",
  product: "producten produto produkt shopping",
  collection: "collecties colecciones colecao",
  ad: "anzeige",
  repost: "retweet reblog republicaciones",
  quote: "quotetweet quoted citaten zitat",
  reply: "replies repliedto resposta antwort",
  post: "tweet publicaciones berichten publicacao publicacoes beitrag beitrage",
  other: "outro andere sonstige",
};

/** Platforms, and the words between them and the type: "Reel de Instagram", "IG image". */
const platformWords =
  /^(ig|fb|instagram|facebook|linkedin|tiktok|youtube|twitter|pinterest|threads|de|do|da|del|van|von)$/;

/** Words for any post beside its type: "Video post". */
const postWords = /^(posts?|publicacion|publicacao|bericht|beitrag)$/;

/** The words for the type without accents, case, spaces and the platform's name: "IG Live Video" is "livevideo". */
function wordOf(text: string): string {
  const words = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "" && !platformWords.test(word));
  const typeWords = words.filter((word) => !postWords.test(word));
  return (typeWords.length > 0 ? typeWords : words).join("");
}

const typeByWord = new Map<string, PostType>();

/** Filled by the first call, so that a formula which needs no types does not pay for it. */
function fillTypeByWord(): void {
  for (const id of Object.keys(postTypeNames.en) as PostType[]) {
    const words = Object.values(postTypeNames).map((names) => wordOf(names[id]));
    for (const word of [id, ...words, ...(spellings[id]?.split(" ") ?? [])]) typeByWord.set(word, id);
  }
}

/** The type of post that a source or a user means: `IG reel`, `Reel de Instagram` and `REELS` are `reel`. Else null. */
export function postTypeOf(text: string): PostType | null {
  if (typeByWord.size === 0) fillTypeByWord();
  const word = wordOf(text);
  return typeByWord.get(word) ?? typeByWord.get(word.replace(/s$/, "")) ?? null;
}
