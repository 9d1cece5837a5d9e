import type { MenuEntry } from "../emulator/screen.ts";
import type { LocalWorkbook } from "./main.tsx";
import type { MenuItem } from "./menu-bar.tsx";
import type { PageState } from "./state.ts";
import type { PageText } from "./text.ts";

/** The page's menus, with the add-on's menu under Extensions, followed by custom menus of the script. */
export function menusOf(state: PageState, { store, addOn, saving }: LocalWorkbook, text: PageText) {
  const showDialog = (openDialog: PageState["openDialog"]) => () => store.update({ openDialog });
  const click = (path: string[]) => () => {
    addOn.clickMenu(...path);
    saving.schedule();
  };
  const itemsOf = (entries: readonly MenuEntry[], path: string[]): MenuItem[] =>
    entries.map((entry) => {
      if (entry.kind === "separator") return entry;
      const itemPath = [...path, entry.label];
      if (entry.kind === "item") return { kind: "item", label: entry.label, click: click(itemPath) };
      return { kind: "menu", label: entry.label, items: itemsOf(entry.entries, itemPath) };
    });
  const item = (label: string, click: (() => void) | null, shortcut?: string): MenuItem => ({
    kind: "item",
    label,
    click,
    ...(shortcut ? { shortcut } : {}),
  });
  const menu = (label: string, items: MenuItem[]) => ({ kind: "menu" as const, label, items });
  const addOnMenu = state.menus.filter(({ label }) => label === null).flatMap(({ entries }) => itemsOf(entries, []));
  const otherMenus = state.menus.flatMap(({ label, entries }) =>
    label === null ? [] : [menu(label, itemsOf(entries, [label]))],
  );
  return [
    menu(text.file, [
      item(text.newWorkbook, showDialog("new")),
      item(text.openWorkbook, showDialog("open")),
      item(text.makeCopy, showDialog("copy")),
      { kind: "separator" },
      item(text.settings, showDialog("settings")),
      item(text.print, showDialog("print"), /Mac/.test(navigator.platform) ? "⌘P" : "Ctrl+P"),
    ]),
    menu(text.extensions, [addOnMenu.length ? menu(text.addOn, addOnMenu) : item(text.noMenu, null)]),
    ...otherMenus,
  ];
}
