import type { Translated } from "../language.ts";
import { type DeliveryText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

export type { DeliveryText } from "./en.ts";

export const deliveryText: Translated<DeliveryText> = { en, es, nl };
