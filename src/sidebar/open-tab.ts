import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SidebarText } from "../text/sidebar/en.ts";

/** The names under which tabs are known. */
export type TabId = keyof SidebarText["tabs"];

export const OpenTabContext = createContext<(id: TabId) => void>(() => {});

/** Opens another tab, for what is done there. */
export const useOpenTab = (): ((id: TabId) => void) => useContext(OpenTabContext);
