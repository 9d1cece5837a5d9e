import type { Translated } from "../language.ts";
import { en, type PrivacyText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

/** Permissions, addresses and privacy, in every language. */
export const privacyText: Translated<PrivacyText> = { en, es, nl };
