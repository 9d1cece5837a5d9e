import { describe, expect, it } from "vitest";
import { type PostType, postTypeNames, postTypeOf } from "../../src/tables/vocabulary/post-types.ts";

describe("types of posts", () => {
  // Spellings of real exports and of the platforms' APIs.
  const spellings: readonly (readonly [PostType, string, readonly string[]])[] = [
    ["image", "Meta's exports", ["IG image", "Imagen de Instagram", "Imagem do Instagram", "Instagram-afbeelding"]],
    ["image", "Facebook's exports", ["Photo", "Photos", "Foto", "Foto's", "Fotos"]],
    ["image", "APIs", ["IMAGE", "photo", "image"]],
    ["carousel", "Instagram", ["IG carousel", "Secuencia de Instagram", "Carrossel do Instagram", "CAROUSEL_ALBUM"]],
    // Facebook's export calls posts with several photos "Photos", too.
    ["image", "Facebook, of several photos,", ["Multi-photo", "album"]],
    ["reel", "Instagram and Facebook", ["IG reel", "Reel de Instagram", "Reel do Instagram", "Reels", "REELS"]],
    ["story", "Instagram", ["IG story", "Historia de Instagram", "Stories", "STORY", "Instagram-verhaal"]],
    ["video", "several platforms", ["Video", "VIDEO", "Vídeo", "Videos", "Vídeos", "Video post", "LinkedIn video"]],
    ["short", "YouTube", ["Short", "Shorts", "YouTube Short", "short"]],
    [
      "live",
      "several platforms",
      ["live", "Live video", "Facebook Live", "En vivo", "Vídeo en directo", "Live stream"],
    ],
    ["link", "several platforms", ["Link", "Links", "Enlace", "Enlaces"]],
    ["text", "several platforms", ["Text", "Texto", "Tekst", "Status"]],
    ["document", "LinkedIn", ["Document", "Documento", "Documents"]],
    ["poll", "LinkedIn", ["Poll", "Encuesta", "Peiling", "Polls"]],
    ["quote", "X", ["quote", "Quote Tweet"]],
    ["post", "X", ["Post", "Tweet", "Publicación", "Publicações", "Bericht", "Instagram post"]],
    ["other", "Meta", ["Others", "Other"]],
  ];

  for (const [type, source, texts] of spellings)
    it(`are ${type} for what ${source} call ${texts.join(", ")}`, () => {
      expect(texts.map(postTypeOf)).toEqual(texts.map(() => type));
    });

  it("are recognised by their own names in every language", () => {
    const names = Object.values(postTypeNames).flatMap((byType) => Object.entries(byType));
    expect(names.map(([type, name]) => [type, postTypeOf(name)])).toEqual(names.map(([type]) => [type, type]));
  });

  it("have a name in every language, and no two types share one", () => {
    for (const names of Object.values(postTypeNames)) {
      expect(Object.keys(names)).toEqual(Object.keys(postTypeNames.en));
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
    }
  });

  it("are unknown for what names no type", () => {
    expect(["", "Instagram", "Organic", "Newsletter", "投稿", "42"].map(postTypeOf)).toEqual(Array(6).fill(null));
  });
});
