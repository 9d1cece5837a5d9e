import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SidebarText } from "../text/sidebar/en.ts";

export type TabId = keyof SidebarText["tabs"];

export const OpenTabContext = createContext<(id: TabId) => void>(() => {});

/** Returns a function that switches to another tab. */
export const useOpenTab = (): ((id: TabId) => void) => useContext(OpenTabContext);
