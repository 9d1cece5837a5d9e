import type { ButtonName, ButtonSetName, Screen } from "../emulator/screen.ts";
import type { Store } from "./state.ts";

const defaultToastSeconds = 5;

/** Which buttons stand for OK and Cancel in the browser's own dialogs, the only ones that block a script. */
const buttons: Record<ButtonSetName, [ok: ButtonName, cancel: ButtonName]> = {
  OK: ["OK", "CLOSE"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO"],
};

/** Shows the add-on's user interface on the page. */
export function createPageScreen(store: Store): Screen {
  let count = 0;
  const joinTexts = (title: string, text: string) => (title ? `${title}\n\n${text}` : text);
  return {
    // `main.tsx` reads the menus once the add-on has added them.
    addMenu: (menu) =>
      store.update({ menus: [...store.state.menus.filter(({ label }) => label !== menu.label), menu] }),
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
