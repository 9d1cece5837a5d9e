import type { Brand } from "../../connectors/define-connector.ts";
import { type ListenText, listenText } from "../../text/listen/index.ts";
import { parseList } from "../damaged-texts.ts";
import { withDocumentLock } from "../document-lock.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { loadText, saveText } from "../stored-text.ts";
import { userError } from "../user-error.ts";
import { userLanguage } from "../user-language.ts";
import { normalizeBrand, validateBrands } from "./validate-brands.ts";

const key = "engagement.brands";

const text = (): ListenText => listenText[userLanguage()];

/** The brands whose mentions the spreadsheet tracks, the user's own first. */
export function loadBrands(): Brand[] {
  return parseList(
    "brands",
    loadText(key),
    ({ name, ...lists }) =>
      typeof name === "string" && [lists.names, lists.hashtags, lists.handles].every((list) => Array.isArray(list)),
  );
}

/** Saves the brands for all users, also in copies of the spreadsheet. Throws a user error if one is not valid. */
export function storeBrands(brands: readonly Brand[]): void {
  assertCanEdit();
  const cleaned = brands.map(normalizeBrand).sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
  const problem = validateBrands(cleaned);
  if (problem) throw userError(text().errors[problem.what](problem.brand));
  withDocumentLock(() => saveText(key, cleaned.length === 0 ? null : JSON.stringify(cleaned)));
}

/** The brands for a connector that tracks brands. Throws a user error if there is none. */
export function requireBrands(): Brand[] {
  const brands = loadBrands();
  if (brands.length === 0) throw userError(text().errors.noBrands());
  return brands;
}
