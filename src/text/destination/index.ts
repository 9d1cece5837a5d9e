import type { Translated } from "../language.ts";
import { type DestinationText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { DestinationText };
export const destinationText: Translated<DestinationText> = { en, es, nl };
