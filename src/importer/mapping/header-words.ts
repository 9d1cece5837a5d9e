/** Words that do not distinguish one metric from another, in six languages. */
const fillerWords = new Set(
  `total totals totales totaal gesamt totaux totais number no nr num numero nombre anzahl aantal cantidad quantidade qtd
   of the de del la el los las le les des du der die das von van het een do da dos das a os as l d count sum all
   post posts publicacion publicaciones publication publications beitrag beitrags beitrage bericht berichten
   publicacao publicacoes organic organico lifetime content contenido inhalt inhoud contenu conteudo`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** The rest of a longer one names nothing. */
const maxHeaderLength = 1_000;

/** A header as words, without case, accents, punctuation and units in brackets: `VideoViews` becomes `video views`. */
export function toWords(header: string): string {
  return header
    .slice(0, maxHeaderLength)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** Drops filler words; if nothing else is left, keeps them. */
export function significantWords(header: string): string {
  const words = toWords(header).split(" ");
  const significant = words.filter((word) => !fillerWords.has(word));
  return (significant.length > 0 ? significant : words).join(" ");
}
