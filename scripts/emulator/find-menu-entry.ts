import type { MenuEntry, ScriptMenu } from "./screen.ts";

/** Finds a menu item by its path of labels. The path starts with the menu's label; an add-on's menu has none. */
export function findEntry(menus: readonly ScriptMenu[], labels: string[]): { label: string; run: string } {
  const roots = menus.flatMap((menu): MenuEntry[] =>
    menu.label === null ? menu.entries : [{ kind: "menu", label: menu.label, entries: menu.entries }],
  );
  const found = labels.reduce<MenuEntry | undefined>(
    (parent, label) =>
      parent?.kind === "menu"
        ? parent.entries.find((entry) => entry.kind !== "separator" && entry.label === label)
        : undefined,
    { kind: "menu", label: "", entries: roots },
  );
  if (found?.kind !== "item") throw new Error(`The menu has no item "${labels.join(" > ")}".`);
  return found;
}
