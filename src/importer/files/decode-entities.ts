const namedEntities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
};

/** Text in which `&amp;` and its kin stand for the character. Each is read once: `&amp;lt;` is `&lt;`. */
export function decodeEntities(text: string): string {
  return text.includes("&")
    ? text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => namedEntities[name] as string)
    : text;
}
