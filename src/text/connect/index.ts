import type { Translated } from "../language.ts";
import { type ConnectText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { ConnectText } from "./en.ts";

/** Imports from platforms, in every language. */
export const connectText: Translated<ConnectText> = { en, es, nl };
