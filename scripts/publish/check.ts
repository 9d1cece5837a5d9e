import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languageNames, languages } from "../../src/text/language.ts";
import { privacyText } from "../../src/text/privacy/index.ts";
import { documentFaults } from "./documents.ts";
import { type Listing, listing } from "./listing.ts";
import { missingFields, type Publisher } from "./publisher.ts";

/**
 * Limits of developers.google.com/workspace/marketplace/create-listing, read in November 2026: a name of at most 50
 * characters without names of Google's products, a short description of at most 200, a detailed one of less than 16,000.
 */
const maxLength: Readonly<Record<keyof Listing, number>> = { name: 50, short: 200, detailed: 15_999 };
const productNames = /google|gmail|sheets|drive|docs|workspace|youtube/i;

/** The pictures of a listing, and their size in pixels. */
export const pictures: readonly { file: string; width: number; height: number }[] = [
  { file: "icon-32.png", width: 32, height: 32 },
  { file: "icon-128.png", width: 128, height: 128 },
  { file: "banner.png", width: 220, height: 140 },
  { file: "spreadsheet.png", width: 1280, height: 800 },
  { file: "report.png", width: 1280, height: 800 },
];

/** What exceeds a limit or breaks a rule in the texts of a listing, a sentence for each. */
export const textFaults = (texts: Readonly<Record<string, Listing>>): string[] =>
  Object.entries(texts).flatMap(([language, text]) => {
    const ofLanguage = (fault: string) => `${languageNames[language as keyof typeof languageNames]}: ${fault}`;
    const lengths = Object.entries(maxLength).flatMap(([part, limit]) => {
      const length = [...text[part as keyof Listing]].length;
      if (length === 0) return [ofLanguage(`${part} is empty.`)];
      return length > limit ? [ofLanguage(`${part} has ${length} characters; ${limit} are allowed.`)] : [];
    });
    const product = productNames.exec(text.name);
    return [...lengths, ...(product ? [ofLanguage(`the name may not contain "${product[0]}".`)] : [])];
  });

/** The size of a PNG file in pixels; null for another file. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const isPng = [137, 80, 78, 71, 13, 10, 26, 10].every((byte, index) => bytes[index] === byte);
  if (!isPng || bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const folder = fileURLToPath(new URL("pictures/", import.meta.url));

/** Pictures that are missing or of another size, a sentence for each. */
export const pictureFaults = (read = readPicture): string[] =>
  pictures.flatMap(({ file, width, height }) => {
    const bytes = read(file);
    if (bytes === null) return [`scripts/publish/pictures/${file} is missing: npm run pictures`];
    const size = pngSize(bytes);
    const isRight = size?.width === width && size.height === height;
    return isRight
      ? []
      : [`${file} ${size ? `has ${size.width} x ${size.height} pixels` : "is no PNG"}; it needs ${width} x ${height}.`];
  });

const readPicture = (file: string): Uint8Array | null =>
  existsSync(folder + file) ? readFileSync(folder + file) : null;

/** Scopes of the manifest that no reason justifies, and the other way round, a sentence for each. */
export function scopeFaults(scopes: readonly string[]): string[] {
  return languages.flatMap((language) => {
    const justified = Object.keys(privacyText[language].googleScopes);
    return [
      ...scopes.filter((scope) => !justified.includes(scope)).map((scope) => `${scope} has no reason in ${language}.`),
      ...justified.filter((scope) => !scopes.includes(scope)).map((scope) => `${scope} is not in the manifest.`),
    ];
  });
}

/** What a listing still needs: of the project, and of the publisher. */
export function listingFaults(publisher: Publisher, scopes: readonly string[]) {
  return {
    project: [...textFaults(listing), ...pictureFaults(), ...scopeFaults(scopes), ...documentFaults()],
    publisher: missingFields(publisher),
  };
}
