import type { Translated } from "../language.ts";
import { en, type ListenText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { ListenText } from "./en.ts";

export const listenText: Translated<ListenText> = { en, es, nl };
