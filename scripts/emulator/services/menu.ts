import type { MenuEntry, ScriptMenu } from "../screen.ts";
import { emulate } from "../strict-object.ts";
import type { ServiceHost } from "./service-host.ts";

type Menu = GoogleAppsScript.Base.Menu;

/** The entries of each menu under construction, for `addSubMenu`. */
const built = new WeakMap<Menu, ScriptMenu>();

/** A menu that a script builds; `label` is null for the add-on's menu. Throws for an item whose function the script lacks. */
export function createMenu({ execution, screen, hasFunction }: ServiceHost, label: string | null): Menu {
  const entries: MenuEntry[] = [];
  const chained = (entry: MenuEntry) => {
    entries.push(entry);
    return menu;
  };
  const menu: Menu = emulate<Menu>()("Menu", {
    addItem(caption: string, run: string) {
      if (!hasFunction(run)) throw new Error(`Menu item "${caption}": the script has no function named ${run}.`);
      return chained({ kind: "item", label: String(caption), run });
    },
    addSeparator: () => chained({ kind: "separator" }),
    addSubMenu(subMenu: Menu) {
      const part = built.get(subMenu);
      if (!part || part.label === null) throw new Error("Invalid argument: menu");
      return chained({ kind: "menu", label: part.label, entries: part.entries });
    },
    addToUi() {
      execution.useService("Menu.addToUi", "add menu");
      screen.addMenu({ label, entries });
    },
  });
  built.set(menu, { label, entries });
  return menu;
}
