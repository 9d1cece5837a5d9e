import { describe, expect, it } from "vitest";
import { columnKeys, headerFingerprint } from "../../../src/importer/mapping/fingerprint.ts";
import { detectHeaderLanguage } from "../../../src/importer/mapping/header-language.ts";
import { significantWords, toWords } from "../../../src/importer/mapping/header-words.ts";

describe("a header as words", () => {
  it.each([
    ["Video Views", "video views"],
    ["VideoViews", "video views"],
    ["videoViews2Count", "video views2 count"],
    ["video_views", "video views"],
    ["URL", "url"],
    ["  Likes:  ", "likes"],
    ["Likes (total)", "likes"],
    ["Likes [total]", "likes"],
    ["Likes (a) and (b) saves", "likes and saves"],
    ["Likes [a] and [b] saves", "likes and saves"],
    ["Likes (", "likes"],
    ["Reproducción más", "reproduccion mas"],
    ["Öffnungen", "offnungen"],
    ["Größe", "grosse"],
    ["Likes %", "likes %"],
    ["J’aime", "j aime"],
    ["いいね 3", "いいね 3"],
    ["(only)", ""],
    ["!", ""],
  ])("%j: %j", (header, words) => {
    expect(toWords(header)).toBe(words);
  });

  it("of more than a thousand letters is cut there", () => {
    expect(toWords(`${"a".repeat(999)} bc`)).toBe("a".repeat(999));
    expect(toWords(`${"a".repeat(998)} bc`)).toBe(`${"a".repeat(998)} b`);
  });
});

describe("the words of a header that tell it from others", () => {
  const filler = `total totals totales totaal gesamt totaux totais number no nr num numero nombre anzahl aantal cantidad quantidade qtd
    of the de del de la el los las le les des du der die das von van het een do da dos das a os as l d count sum all post posts
    publicacion publicaciones publication publications beitrag beitrags beitrage bericht berichten publicacao publicacoes organic
    organico lifetime content contenido inhalt inhoud contenu conteudo`;

  it.each([...new Set(filler.split(/\s+/))])("%s adds nothing to likes, and stays where it is all there is", (word) => {
    expect(significantWords(`${word} likes`)).toBe("likes");
    expect(significantWords(`Likes ${word.toUpperCase()}`)).toBe("likes");
    expect(significantWords(word)).toBe(word);
  });

  it("are those that say what was measured", () => {
    expect(significantWords("Número total de visualizaciones")).toBe("visualizaciones");
    expect(significantWords("Unique video views")).toBe("unique video views");
    expect(significantWords("Total number")).toBe("total number");
  });
});

describe("the language of headers", () => {
  it.each([
    ["en", "Published at, Likes, Shares, Comments"],
    ["es", "Fecha de publicación, Me gusta, Comentarios, Veces compartido"],
    ["nl", "Publicatiedatum, Vind-ik-leuks, Reacties, Weergaven"],
    ["de", "Veröffentlicht am, Gefällt mir, Kommentare, Reichweite"],
    ["fr", "Date de publication, J’aime, Commentaires, Portée"],
    ["pt", "Data de publicação, Curtidas, Comentários, Compartilhamentos"],
  ])("%s: %s", (language, headers) => {
    expect(detectHeaderLanguage(headers.split(", "))).toBe(language);
  });

  it("is English where no header is known, or as many are of each", () => {
    expect(detectHeaderLanguage(["Foo", "Bar"])).toBe("en");
    expect(detectHeaderLanguage([])).toBe("en");
    expect(detectHeaderLanguage(["Follower count", "Aantal volgers"])).toBe("en");
  });
});

describe("the key of a column", () => {
  it("is its header, numbered where it was there before, and none without a header", () => {
    expect(columnKeys(["Likes", " LIKES ", "", "Saves", "likes", " "])).toEqual([
      "likes",
      "likes (2)",
      "",
      "saves",
      "likes (3)",
      "",
    ]);
  });

  it("tells headers apart by every letter, their number and which words are together", () => {
    const sets = [
      ["likes", "saves"],
      ["like", "ssaves"],
      ["likessaves"],
      ["likes"],
      ["saves", "saves"],
      ["sekil", "sevas"],
      [],
    ];
    expect(new Set(sets.map(headerFingerprint)).size).toBe(sets.length);
    expect(headerFingerprint(["Saves", "", "Likes"])).toBe(headerFingerprint(["likes", "saves"]));
  });

  it("is stored with mappings, so that it stays the same from version to version", () => {
    // FNV-1a of nothing is its offset basis, 0x811c9dc5; of "a" it is 0xe40c292c, of "foobar" 0xbf9cf968.
    expect(headerFingerprint([])).toBe(`${(0x811c9dc5).toString(36)}.${(0x811c9dc5).toString(36)}`);
    expect(headerFingerprint(["A"])).toBe(`${(0xe40c292c).toString(36)}.${(0xe40c292c).toString(36)}`);
    expect(headerFingerprint(["foobar"]).split(".")[0]).toBe((0xbf9cf968).toString(36));
    expect(headerFingerprint(["raboof"]).split(".")[1]).toBe((0xbf9cf968).toString(36));
  });
});
