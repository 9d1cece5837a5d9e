import { findConnector } from "../../connectors/index.ts";
import { loadTarget } from "../bigquery/target.ts";
import { parseObject } from "../damaged-texts.ts";
import { loadBrands } from "../listen/brands.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { deleteLongText, loadLongText, saveLongText } from "../property-chunks.ts";
import { type PropertyStore, userProperties } from "../stored-properties.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import { sha256 } from "./signing-tools.ts";
import { loadImports, type StoredImport } from "./stored-imports.ts";

/**
 * What this user has agreed that imports read with their connections and on their schedules. Every editor can change an
 * import, with the add-on or through the spreadsheet's metadata; an import that reads something else than agreed does not
 * run with this user's connections. Stored in the user properties, where nobody else can write.
 */
type Agreements = Record<string, string[]>;

const agreementsKey = () => `engagement.agreed.${openSpreadsheet().getId()}`;

function properties(): PropertyStore {
  assertNotCustomFunction();
  return userProperties;
}

const loadAgreements = (): Agreements =>
  parseObject<Agreements>("imports", loadLongText(properties(), agreementsKey()), undefined, properties) ?? {};

function saveAgreements(agreements: Agreements): void {
  if (Object.keys(agreements).length === 0) deleteLongText(properties(), agreementsKey());
  else saveLongText(properties(), agreementsKey(), JSON.stringify(agreements));
}

/** Longer texts, such as of a hundred accounts, are stored as their digest, which takes calls. */
const maxTextLength = 200;

/**
 * Identifies what an import reads and where it writes. Its brands and days count where each row costs money; otherwise
 * colleagues can change them.
 */
export function authorityOf(definition: StoredImport): string {
  const {
    platform,
    account,
    accountName,
    accounts = [],
    isPublic,
    tables,
    sheet,
    period,
    lookBack,
    destination,
    clearsDeleted,
  } = definition;
  const several = accounts === "all" ? accounts : accounts.map(({ id }) => id);
  const connector = findConnector(platform);
  const paid = connector?.price
    ? [period, lookBack, connector.tracksBrands ? loadBrands() : [], ...(clearsDeleted ? [true] : [])]
    : [];
  // The name chooses among the user's own accounts; elsewhere the id does.
  const own = account === "" && several.length === 0 ? accountName : "";
  const { project, dataset } = (destination && loadTarget()) || {};
  const elsewhere = destination ? [destination, project, dataset] : [];
  const text = JSON.stringify([platform, account, own, several, isPublic, tables, sheet, paid, ...elsewhere]);
  return text.length <= maxTextLength ? text : sha256(text);
}

/** How an import compares with what this user has agreed to: `none` before they agreed to anything. */
export function agreementTo(definition: StoredImport): "same" | "other" | "none" {
  return agreementIn(loadAgreements(), definition);
}

/** The same for several imports, with one read of the properties. */
export function agreementFinder(): typeof agreementTo {
  const agreements = loadAgreements();
  return (definition) => agreementIn(agreements, definition);
}

function agreementIn(agreements: Agreements, definition: StoredImport): "same" | "other" | "none" {
  const agreed: unknown = agreements[definition.id];
  // Somebody else may have written an id such as "constructor".
  if (!Array.isArray(agreed)) return "none";
  return agreed.includes(authorityOf(definition)) ? "same" : "other";
}

/**
 * This user agrees that an import reads and writes what its definition says.
 *
 * @param next How the definition will be stored next, if that differs.
 */
export function agreeTo(definition: StoredImport, next: StoredImport = definition): void {
  const agreed = [...new Set([definition, next].map(authorityOf))];
  saveAgreements({ ...loadAgreements(), [definition.id]: agreed });
}

/** Forgets what this user has agreed to for imports other than these: they were deleted. */
export function keepAgreementsOf(ids: readonly string[]): void {
  const all = Object.entries(loadAgreements());
  const kept = all.filter(([id]) => ids.includes(id));
  if (kept.length < all.length) saveAgreements(Object.fromEntries(kept));
}

/** What this user has agreed to stays agreed after a change of their own, such as another brand to search for. */
export function keepAgreements(change: () => void): void {
  const agreementOf = agreementFinder();
  const agreed = loadImports().filter((definition) => agreementOf(definition) === "same");
  change();
  const agreementSince = agreementFinder();
  for (const definition of agreed) if (agreementSince(definition) !== "same") agreeTo(definition);
}
