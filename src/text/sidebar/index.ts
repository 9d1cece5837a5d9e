import type { Translated } from "../language.ts";
import type { SidebarText } from "./en.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

/** The sidebar's texts, in every language. */
export const sidebarText: Translated<SidebarText> = { en, es, nl };
