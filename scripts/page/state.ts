import type { Dialog, Panel, ScriptMenu } from "../emulator/screen.ts";

export interface Toast {
  id: number;
  title: string;
  text: string;
}

/** The state of the page around the grid. */
export interface PageState {
  menus: readonly ScriptMenu[];
  /** `opened` is a counter, so that a reopened sidebar starts fresh. */
  sidebar: (Panel & { opened: number }) | null;
  dialog: (Dialog & { opened: number }) | null;
  toasts: Toast[];
  error: string | null;
  saving: "saved" | "saving" | "failed";
  /** The open dialog of the File menu. */
  openDialog: "new" | "open" | "copy" | "settings" | "print" | null;
}

export interface Store {
  state: PageState;
  update(change: Partial<PageState>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(): Store {
  const listeners = new Set<() => void>();
  const store: Store = {
    state: { menus: [], sidebar: null, dialog: null, toasts: [], error: null, saving: "saved", openDialog: null },
    update(change) {
      store.state = { ...store.state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}
