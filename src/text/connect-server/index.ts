import type { Translated } from "../language.ts";
import { type ConnectServerText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { ConnectServerText } from "./en.ts";

export const connectServerText: Translated<ConnectServerText> = { en, es, nl };
