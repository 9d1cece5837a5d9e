/** A part of a README that is made from declarations. It stands between `<!-- mark -->` and `<!-- /mark -->`. */
export interface GeneratedPart {
  file: string;
  mark: string;
  make(): string;
  /** Finds in a line of the list which entry it is about. */
  entry: RegExp;
}

const between = (mark: string) => new RegExp(`(<!-- ${mark} -->\n)([\\s\\S]*?)(<!-- /${mark} -->)`);

/** The text with what was made put where its marks are. */
export function replacePart(text: string, { file, mark }: Pick<GeneratedPart, "file" | "mark">, made: string): string {
  if (!between(mark).test(text)) throw new Error(`${file} lacks the marks <!-- ${mark} --> and <!-- /${mark} -->.`);
  return text.replace(between(mark), (_, start, _old, end) => `${start}\n${made.trim()}\n\n${end}`);
}

/** What is wrong with a part as it stands in the text, a line for each entry. */
export function outdatedEntries(text: string, part: GeneratedPart): string[] {
  const { file, mark, make, entry } = part;
  const written = between(mark).exec(text)?.[2];
  if (written === undefined) return [`${file} lacks the marks <!-- ${mark} --> and <!-- /${mark} -->`];
  const made = make();
  const nameOf = (line: string): string | undefined => entry.exec(line)?.[1];
  const names = (list: string) => new Set(list.split("\n").flatMap((line) => nameOf(line) ?? []));
  const lines = new Set(written.split("\n"));
  const [known, wanted] = [names(written), names(made)];
  const changed = made.split("\n").flatMap((line) => (lines.has(line) ? [] : (nameOf(line) ?? [])));
  const faults = [
    ...changed.map((name) => (known.has(name) ? `${file} has an old entry for ${name}` : `${file} lacks ${name}`)),
    ...[...known].filter((name) => !wanted.has(name)).map((name) => `${file} still lists ${name}`),
  ];
  if (faults.length === 0 && written.trim() !== made.trim())
    faults.push(`${file} has its list "${mark}" in another order or with other headings`);
  return [...new Set(faults)].map((fault) => `${fault}: run npm run readme`);
}
