import type { ReadOptions } from "../read-options.ts";
import type { ZipEntry } from "../zip-directory.ts";
import { readPart } from "./read-parts.ts";
import { decodeXml, richText, UnsupportedXmlError } from "./xml.ts";

const plainItem = /^<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:[\w.-]+:)?t\s*>$/;

/** The texts that cells refer to by number. */
export async function readSharedStrings(bytes: Uint8Array, entry: ZipEntry, options: ReadOptions): Promise<string[]> {
  const strings: string[] = [];
  let prefix: string | null = null;
  await readPart(bytes, entry, options, (text) => {
    if (text.includes("<!")) throw new UnsupportedXmlError();
    prefix ??= /<([\w.-]+:)?sst[\s>]/.exec(text)?.[1] ?? "";
    const [open, close] = [`<${prefix}si`, `</${prefix}si>`];
    let at = 0;
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
      const textEnd = text.startsWith("<t>", content) ? text.indexOf("<", content + 3) : -1;
      if (textEnd === end - 4 && text.startsWith("</t>", textEnd))
        strings.push(decodeXml(text.slice(content + 3, textEnd)));
      else {
        const item = text.slice(content, end);
        const plain = plainItem.exec(item);
        strings.push(plain === null ? richText(item) : decodeXml(plain[1] as string));
      }
      at = end + close.length;
    }
  });
  return strings;
}
