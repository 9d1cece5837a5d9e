/** An entry of a menu; `run` is the name of the function that a click calls. */
export type MenuEntry =
  | { kind: "item"; label: string; run: string }
  | { kind: "separator" }
  | { kind: "menu"; label: string; entries: MenuEntry[] };

/** A menu of the script. An add-on's own menu has no label of its own: it stands under Extensions, named after the add-on. */
export interface ScriptMenu {
  label: string | null;
  entries: MenuEntry[];
}

export interface Panel {
  title: string;
  html: string;
}

export interface Dialog extends Panel {
  width: number;
  height: number;
  modal: boolean;
}

export type ButtonName = "CLOSE" | "OK" | "CANCEL" | "YES" | "NO";
export type ButtonSetName = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";

/** What a script can show to the person. A page draws it; a test records it. */
export interface Screen {
  addMenu(menu: ScriptMenu): void;
  showSidebar(panel: Panel): void;
  closeSidebar(): void;
  showDialog(dialog: Dialog): void;
  /** Asks and waits for the answer. */
  alert(question: { title: string; text: string; buttons: ButtonSetName }): ButtonName;
  /** Asks for a line of text and waits for it. */
  prompt(question: { title: string; text: string; buttons: ButtonSetName }): { button: ButtonName; text: string };
  toast(message: { title: string; text: string; seconds: number }): void;
  /** A function that a menu called has failed. */
  showError(text: string): void;
  /** A line that the script wrote with `console` or `Logger`. */
  log(line: string): void;
}
