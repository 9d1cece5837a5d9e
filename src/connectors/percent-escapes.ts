/** Text with its percent-escapes decoded; as it is where one of them is cut off, as in `%E0%A4%A`. */
export function decodeIfPossible(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
