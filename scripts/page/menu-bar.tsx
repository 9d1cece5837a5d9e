import { useEffect, useRef, useState } from "preact/hooks";

export type MenuItem =
  | { kind: "separator" }
  | { kind: "item"; label: string; click: (() => void) | null }
  | { kind: "menu"; label: string; items: MenuItem[] };

type Menu = Extract<MenuItem, { kind: "menu" }>;

/** The line of menus under the workbook's name. */
export function MenuBar({ menus }: { menus: Menu[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    document.addEventListener("pointerdown", away, true);
    return () => document.removeEventListener("pointerdown", away, true);
  }, []);
  return (
    <div ref={bar} role="menubar" class="menu-bar" onKeyDown={(event) => moveFocus(event, () => setOpen(null))}>
      {menus.map((menu) => (
        <div key={menu.label} class="menu-root">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === menu.label}
            onClick={() => setOpen(open === menu.label ? null : menu.label)}
            onPointerEnter={() => open && setOpen(menu.label)}
          >
            {menu.label}
          </button>
          {open === menu.label && <MenuList items={menu.items} close={() => setOpen(null)} />}
        </div>
      ))}
    </div>
  );
}

function MenuList({ items, close }: { items: MenuItem[]; close(): void }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div role="menu" class="menu-list">
      {items.map((item, at) => {
        if (item.kind === "separator") return <hr key={at} />;
        if (item.kind === "item") {
          const click = () => {
            close();
            item.click?.();
          };
          return (
            <button
              key={at}
              type="button"
              role="menuitem"
              disabled={!item.click}
              onClick={click}
              onPointerEnter={() => setOpen(null)}
            >
              {item.label}
            </button>
          );
        }
        return (
          <div key={at} class="menu-part" onPointerEnter={() => setOpen(item.label)}>
            <button
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={open === item.label}
              onClick={() => setOpen(item.label)}
            >
              {item.label}
              <span aria-hidden="true">▸</span>
            </button>
            {open === item.label && <MenuList items={item.items} close={close} />}
          </div>
        );
      })}
    </div>
  );
}

/** Arrow keys go from item to item, Escape closes. */
function moveFocus(event: KeyboardEvent, close: () => void): void {
  if (event.key === "Escape") close();
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const bar = event.currentTarget as HTMLElement;
  const items = [...bar.querySelectorAll<HTMLElement>("button:not(:disabled)")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}
