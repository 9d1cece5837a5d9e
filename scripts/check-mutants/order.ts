const segments = (path: string) => path.replace(/\.(test\.)?tsx?$/, "").split("/");

/** How many folders and how much of the name a test shares with a source file, such as `metrics/bands`. */
function closeness(test: string, source: string): number {
  const [inTest, inSource] = [segments(test).slice(1), segments(source).slice(1)];
  let shared = 0;
  while (shared < inTest.length && inTest[shared] === inSource[shared]) shared++;
  const name = inSource.at(-1) as string;
  return shared + (inTest.at(-1) === name ? 3 : inTest.some((segment) => segment.startsWith(name)) ? 1 : 0);
}

/**
 * Tests in the order in which they are likely to notice a mutant: first those that noticed one of the same file, then
 * the closest ones, quick ones before slow ones.
 */
export function orderTests(
  tests: readonly string[],
  source: string,
  noticedBefore: readonly string[],
  durationsMs: Readonly<Record<string, number>>,
): string[] {
  const rank = (test: string) => {
    const before = noticedBefore.lastIndexOf(test);
    return before < 0 ? closeness(test, source) : 100 + before;
  };
  return [...tests].sort((a, b) => rank(b) - rank(a) || (durationsMs[a] ?? 0) - (durationsMs[b] ?? 0));
}
