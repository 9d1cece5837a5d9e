import { brandProblem, cleanBrand } from "../../importer/listening/check-brands.ts";
import type { Brand } from "../../platforms/define-platform.ts";
import { type ListenText, listenText } from "../../text/listen/index.ts";
import { keepText, keptText } from "../kept-text.ts";
import { checkIsNoViewer } from "../sheet/may-write.ts";
import { userLanguage } from "../text-of.ts";
import { trouble } from "../trouble.ts";
import { underLock } from "../under-lock.ts";

const key = "engagement.brands";

const text = (): ListenText => listenText[userLanguage()];

/** The brands that the workbook listens for, one's own first. */
export function readBrands(): Brand[] {
  const kept = keptText(key);
  return kept === null ? [] : (JSON.parse(kept) as Brand[]);
}

/** Keeps the list for everybody, also in copies of the workbook. */
export function keepBrands(brands: readonly Brand[]): void {
  checkIsNoViewer();
  const cleaned = brands.map(cleanBrand).sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
  const problem = brandProblem(cleaned);
  if (problem) throw trouble(text().trouble[problem.what](problem.brand));
  underLock(() => keepText(key, cleaned.length === 0 ? null : JSON.stringify(cleaned)));
}

/** The brands for a platform that listens; trouble where there is none yet. */
export function brandsToListenFor(): Brand[] {
  const brands = readBrands();
  if (brands.length === 0) throw trouble(text().trouble.noBrands());
  return brands;
}
