import type { Store } from "../state.ts";

/** Ctrl+P, or ⌘P. */
export const isPrintShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "p";

/** As in Google Sheets, Ctrl+P opens File > Print; the browser would print the page with its menus. */
export function openOnPrintShortcut(store: Store): void {
  const open = (event: KeyboardEvent) => {
    if (!isPrintShortcut(event) || store.state.openDialog !== null) return;
    event.preventDefault();
    event.stopPropagation();
    store.update({ openDialog: "print" });
  };
  window.addEventListener("keydown", open, true);
}
