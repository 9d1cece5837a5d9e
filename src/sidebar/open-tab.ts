import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SidebarText } from "../text/sidebar/en.ts";

/** A tab, or the settings behind the gear. */
export type ScreenId = keyof SidebarText["tabs"] | "settings";

export const OpenTabContext = createContext<(id: ScreenId) => void>(() => {});

/** Returns a function that switches to another tab, or to the settings. */
export const useOpenTab = (): ((id: ScreenId) => void) => useContext(OpenTabContext);
