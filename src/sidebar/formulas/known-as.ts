/** The usual name, with its abbreviations: "Click-through rate (CTR)". */
export function nameWithAbbreviations([name, ...others]: readonly [string, ...string[]]): string {
  const abbreviations = others.filter((other) => /^[A-Z/]+$/.test(other));
  return abbreviations.length === 0 ? name : `${name} (${abbreviations.join(", ")})`;
}
