import type { ReadOptions } from "../read-options.ts";
import type { ZipEntry } from "../zip-directory.ts";
import { readTextPart } from "./read-parts.ts";
import { decodeXml, richText, UnsupportedXmlError } from "./xml.ts";

const plainItem = /^<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:[\w.-]+:)?t\s*>$/;

const keepsSpaces = '<t xml:space="preserve">';

/** Where a text stands next; Infinity if it does not. */
function nextOf(wanted: string, text: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index === -1 ? Number.POSITIVE_INFINITY : index;
}

/** The texts that cells refer to by number. */
export async function readSharedStrings(bytes: Uint8Array, entry: ZipEntry, options: ReadOptions): Promise<string[]> {
  const strings: string[] = [];
  let prefix: string | null = null;
  await readTextPart(bytes, entry, options, (text) => {
    if (text.includes("<!")) throw new UnsupportedXmlError();
    prefix ??= /<([\w.-]+:)?sst[\s>]/.exec(text)?.[1] ?? "";
    const [open, close] = [`<${prefix}si`, `</${prefix}si>`];
    let at = 0;
    // The next entity and the next escaped character, since most strings have none.
    let ampersand = -1;
    let underscore = -1;
    for (;;) {
      const start = text.indexOf(open, at);
      // An incomplete start tag may stand at the end.
      if (start === -1) return Math.max(at, text.length - open.length);
      const content = text.indexOf(">", start) + 1;
      if (content === 0) return start;
      if (text[content - 2] === "/") {
        strings.push("");
        at = content;
        continue;
      }
      const end = text.indexOf(close, content);
      if (end === -1) return start;
      // Most items are a single plain text.
      const from =
        content +
        (text.startsWith("<t>", content) ? 3 : text.startsWith(keepsSpaces, content) ? keepsSpaces.length : 0);
      if (from > content && text.indexOf("<", from) === end - 4 && text.startsWith("</t>", end - 4)) {
        const string = text.slice(from, end - 4);
        if (ampersand < from) ampersand = nextOf("&", text, from);
        if (underscore < from) underscore = nextOf("_x", text, from);
        strings.push(Math.min(ampersand, underscore) < end ? decodeXml(string) : string);
      } else {
        const item = text.slice(content, end);
        const plain = plainItem.exec(item);
        strings.push(plain === null ? richText(item) : decodeXml(plain[1] as string));
      }
      at = end + close.length;
    }
  });
  return strings;
}
