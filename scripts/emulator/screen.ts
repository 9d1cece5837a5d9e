/** A menu entry; `run` is the name of the function that a click calls. */
export type MenuEntry =
  | { kind: "item"; label: string; run: string }
  | { kind: "separator" }
  | { kind: "menu"; label: string; entries: MenuEntry[] };

/** A menu of the script. An add-on's menu has no label here: Google shows it under Extensions with the name of the add-on or of a bound script. */
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

/** What a script can show to the user. The page draws it; tests record it. */
export interface Screen {
  addMenu(menu: ScriptMenu): void;
  showSidebar(panel: Panel): void;
  closeSidebar(): void;
  showDialog(dialog: Dialog): void;
  /** Waits for the user's answer. */
  alert(question: { title: string; text: string; buttons: ButtonSetName }): ButtonName;
  /** Waits for a line of text. */
  prompt(question: { title: string; text: string; buttons: ButtonSetName }): { button: ButtonName; text: string };
  toast(message: { title: string; text: string; seconds: number }): void;
  /** Shows the error of a function that a menu item called. */
  showError(text: string): void;
  /** Receives a line that the script wrote with `console` or `Logger`. */
  log(line: string): void;
}
