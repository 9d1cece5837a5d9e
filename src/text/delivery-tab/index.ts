import type { Translated } from "../language.ts";
import { type DeliveryTabText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { DeliveryTabText } from "./en.ts";

export const deliveryTabText: Translated<DeliveryTabText> = { en, es, nl };
