const namedEntities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  euro: "€",
};

function decodeEntity(entity: string, name: string): string {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return namedEntities[name] ?? entity;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
}

/** Removes tags. Behind the last `>` there are none: to look for their ends from every `<` there would take minutes. */
function withoutTags(html: string): string {
  const end = html.lastIndexOf(">") + 1;
  return html.slice(0, end).replace(/<[^>]*>/g, "") + html.slice(end);
}

/** Removes elements of a kind with their contents; one that is never closed stays. */
function withoutElements(html: string, name: "script" | "style"): string {
  const opening = new RegExp(`<${name}\\b`, "gi");
  const closing = new RegExp(`</${name}\\s*>`, "gi");
  let kept = "";
  let at = 0;
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    closing.lastIndex = found.index;
    if (closing.exec(html) === null) break;
    kept += html.slice(at, found.index);
    at = closing.lastIndex;
    opening.lastIndex = at;
  }
  return kept + html.slice(at);
}

/** A block that begins where text, or an element within text, ends: some sites never close their paragraphs. */
const unclosedBlock = /(?<=[^\s>]|<\/(?:a|b|code|em|i|pre|span|strong)>)<(?:p|div|li|h[1-6]|blockquote|pre)(?=[\s>])/gi;

/** The visible text of HTML: paragraphs and line breaks become lines, tags are removed, entities decoded. */
export function htmlToText(html: string): string {
  return withoutTags(
    withoutElements(withoutElements(html, "script"), "style")
      .replace(/<br\s*\/?>/gi, "\n")
      .replace(unclosedBlock, "\n$&")
      .replace(/<\/(?:p|div|li|h[1-6]|blockquote)>\s*(?=<)/gi, "\n"),
  )
    .replace(/&(#?\w{1,10});/g, decodeEntity)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
