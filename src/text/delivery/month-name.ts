import type { Language } from "../language.ts";
import { deliveryText } from "./index.ts";

/** A month, YYYY-MM, in words: `May 2026`. Apps Script might not have Intl. */
export function monthName(month: string, language: Language): string {
  const text = deliveryText[language];
  return text.month(text.months[Number(month.slice(5)) - 1] ?? "", month.slice(0, 4));
}
