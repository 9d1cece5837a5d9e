/** The file uses XML that the scanner does not follow, such as comments among cells; another reader has to read it. */
export class UnsupportedXmlError extends Error {}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const entity = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const excelEscape = /_x([\da-fA-F]{4})_/g;

/** The text between tags. Excel writes control characters as `_x000D_`. */
export function decodeXml(text: string): string {
  const decoded = text.includes("&")
    ? text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return named[name] as string;
        const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;
  if (!decoded.includes("_x")) return decoded;
  return decoded.replace(excelEscape, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The value of an attribute in a start tag, whatever its namespace prefix; null if it is missing. */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match === null ? null : decodeXml(match[1] ?? match[2] ?? "");
}

/** The start tags of an element, whatever its namespace prefix. For small parts of a file only. */
export function startTags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`, "g")) ?? [];
}

/** What stands between an element's first start tag and its last end tag; "" if it is missing. */
export function contentOf(xml: string, name: string): string {
  const match = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*)</(?:[\\w.-]+:)?${name}\\s*>`).exec(xml);
  return match?.[1] ?? "";
}

const textElement = /<(?:[\w.-]+:)?(t|rPh)(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?\1\s*>/g;

/** The text of a shared or inline string: its runs joined, without the reading aids of East Asian text (`rPh`). */
export function richText(xml: string): string {
  let text = "";
  for (const [, name, content = ""] of xml.matchAll(textElement)) if (name === "t") text += decodeXml(content);
  return text;
}
