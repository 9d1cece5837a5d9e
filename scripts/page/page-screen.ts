import type { ButtonName, ButtonSetName, Screen } from "../emulator/screen.ts";
import type { Store } from "./state.ts";

const defaultToastSeconds = 5;

/** What each set of buttons gives for the browser's "OK" and "Cancel", the only dialogs that a script can wait for. */
const buttons: Record<ButtonSetName, [ok: ButtonName, cancel: ButtonName]> = {
  OK: ["OK", "CLOSE"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO"],
};

/** Draws on the page what the add-on shows. */
export function createPageScreen(store: Store): Screen {
  let count = 0;
  const joinTexts = (title: string, text: string) => (title ? `${title}\n\n${text}` : text);
  return {
    // The add-on's list of menus is read when it has been built.
    addMenu() {},
    showSidebar: (panel) => store.update({ sidebar: { ...panel, opened: ++count } }),
    closeSidebar: () => store.update({ sidebar: null }),
    showDialog: (dialog) => store.update({ dialog: { ...dialog, opened: ++count } }),
    alert({ title, text, buttons: set }) {
      if (set === "OK") {
        window.alert(joinTexts(title, text));
        return "OK";
      }
      return window.confirm(joinTexts(title, text)) ? buttons[set][0] : buttons[set][1];
    },
    prompt({ title, text, buttons: set }) {
      const answer = window.prompt(joinTexts(title, text));
      return answer === null ? { button: buttons[set][1], text: "" } : { button: buttons[set][0], text: answer };
    },
    toast({ title, text, seconds }) {
      const id = ++count;
      store.update({ toasts: [...store.state.toasts, { id, title, text }] });
      if (seconds < 0) return;
      const remove = () => store.update({ toasts: store.state.toasts.filter((toast) => toast.id !== id) });
      setTimeout(remove, (seconds || defaultToastSeconds) * 1000);
    },
    showError: (error) => store.update({ error }),
    log: (line) => console.log(line),
  };
}
