/** A part of a README that is generated from declarations, between the markers `<!-- mark -->` and `<!-- /mark -->`. */
export interface GeneratedPart {
  file: string;
  mark: string;
  make(): string;
  /** Captures the name of the entry in a line of the list. */
  entry: RegExp;
}

const between = (mark: string) => new RegExp(`(<!-- ${mark} -->\n)([\\s\\S]*?)(<!-- /${mark} -->)`);

/** Replaces the part in the text. Throws if its markers are missing. */
export function replacePart(
  text: string,
  { file, mark }: Pick<GeneratedPart, "file" | "mark">,
  generated: string,
): string {
  if (!between(mark).test(text)) throw new Error(`${file} lacks the marks <!-- ${mark} --> and <!-- /${mark} -->.`);
  return text.replace(between(mark), (_, start, _old, end) => `${start}\n${generated.trim()}\n\n${end}`);
}

/** The differences between a part and its declarations, one line per entry. */
export function outdatedEntries(text: string, part: GeneratedPart): string[] {
  const { file, mark, make, entry } = part;
  const written = between(mark).exec(text)?.[2];
  if (written === undefined) return [`${file} lacks the marks <!-- ${mark} --> and <!-- /${mark} -->`];
  const generated = make();
  const nameOf = (line: string): string | undefined => entry.exec(line)?.[1];
  const names = (list: string) => new Set(list.split("\n").flatMap((line) => nameOf(line) ?? []));
  const lines = new Set(written.split("\n"));
  const [known, wanted] = [names(written), names(generated)];
  const changed = generated.split("\n").flatMap((line) => (lines.has(line) ? [] : (nameOf(line) ?? [])));
  const faults = [
    ...changed.map((name) => (known.has(name) ? `${file} has an old entry for ${name}` : `${file} lacks ${name}`)),
    ...[...known].filter((name) => !wanted.has(name)).map((name) => `${file} still lists ${name}`),
  ];
  if (faults.length === 0 && written.trim() !== generated.trim())
    faults.push(`${file} has its list "${mark}" in another order or with other headings`);
  return [...new Set(faults)].map((fault) => `${fault}: run npm run readme`);
}
