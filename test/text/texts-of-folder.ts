import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Language, languages } from "../../src/text/language.ts";

/** A text as a user reads it, and where it stands: `src/text/sidebar/en.ts done.cutOff`. */
export interface TextInPlace {
  language: Language;
  key: string;
  text: string;
}

const isLanguage = (name: string): name is Language => languages.some((language) => language === name);

/**
 * The texts of the folder's modules: those of a module named after a language, and those of objects with a key for
 * each language. A text with branches is read in all of them, each value in it as {}.
 */
export async function textsOfFolder(folder: string): Promise<TextInPlace[]> {
  const root = join(import.meta.dirname, "../..");
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith("index.ts"))
    .sort();
  const found: TextInPlace[] = [];
  for (const file of files) {
    const name = file.replace(/^.*\//, "").replace(/\.ts$/, "");
    const module: Record<string, unknown> = await import(join(root, folder, file));
    for (const exported of Object.values(module))
      addTexts(found, exported, isLanguage(name) ? name : null, `${folder}/${file}`, []);
  }
  return found;
}

function addTexts(found: TextInPlace[], value: unknown, language: Language | null, file: string, path: string[]): void {
  const add = (text: string) => {
    if (language !== null) found.push({ language, key: `${file} ${path.join(".")}`, text });
  };
  if (typeof value === "string") add(value);
  else if (typeof value === "function" && language !== null) literalsOf(String(value)).forEach(add);
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value))
      addTexts(found, part, isLanguage(key) ? key : language, file, [...path, key]);
}

/** The texts in a function's source. */
export function literalsOf(source: string): string[] {
  const found: string[] = [];
  const readCode = (from: number, end: string): number => {
    let at = from;
    while (at < source.length && source[at] !== end) {
      if (source[at] === "/" && /[(,=?:]\s*$/.test(source.slice(0, at))) at = source.indexOf("/", at + 1) + 1;
      else if (/["'`]/.test(source.charAt(at))) at = readLiteral(at);
      else if (source[at] === "{") at = readCode(at + 1, "}") + 1;
      else at++;
    }
    return at;
  };
  const readLiteral = (from: number): number => {
    const quote = source.charAt(from);
    let text = "";
    let at = from + 1;
    while (at < source.length && source[at] !== quote) {
      if (source[at] === "\\") {
        const escaped = /^\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/i.exec(source.slice(at));
        const code = escaped?.[1] ?? escaped?.[2];
        text += code === undefined ? (escaped?.[3] ?? "") : String.fromCharCode(Number.parseInt(code, 16));
        at += escaped?.[0].length ?? 1;
      } else if (quote === "`" && source.startsWith("${", at)) {
        text += "{}";
        at = readCode(at + 2, "}") + 1;
      } else text += source[at++];
    }
    found.push(text);
    return at + 1;
  };
  readCode(0, "");
  return found;
}
