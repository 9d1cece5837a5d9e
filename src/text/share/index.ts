import type { Translated } from "../language.ts";
import { en, type ShareText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { ShareText } from "./en.ts";

export const shareText: Translated<ShareText> = { en, es, nl };
