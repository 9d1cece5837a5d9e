import { useEffect, useRef, useState } from "preact/hooks";

export type MenuItem =
  | { kind: "separator" }
  | { kind: "item"; label: string; click: (() => void) | null; shortcut?: string }
  | { kind: "menu"; label: string; items: MenuItem[] };

type Menu = Extract<MenuItem, { kind: "menu" }>;

/** The menu bar below the spreadsheet's name. */
export function MenuBar({ menus }: { menus: Menu[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const barRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const closeOutside = (event: Event) => {
      if (!barRef.current?.contains(event.target as Node)) setOpen(null);
    };
    document.addEventListener("pointerdown", closeOutside, true);
    return () => document.removeEventListener("pointerdown", closeOutside, true);
  }, []);
  return (
    <div ref={barRef} role="menubar" class="menu-bar" onKeyDown={(event) => moveFocus(event, () => setOpen(null))}>
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
      {items.map((item, index) => {
        if (item.kind === "separator") return <hr key={index} />;
        if (item.kind === "item") {
          const click = () => {
            close();
            item.click?.();
          };
          return (
            <button
              key={index}
              type="button"
              role="menuitem"
              disabled={!item.click}
              onClick={click}
              onPointerEnter={() => setOpen(null)}
            >
              {item.label}
              {item.shortcut && <span aria-hidden="true">{item.shortcut}</span>}
            </button>
          );
        }
        return (
          <div key={index} class="menu-part" onPointerEnter={() => setOpen(item.label)}>
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

/** Arrow keys move between items, Escape closes. */
function moveFocus(event: KeyboardEvent, close: () => void): void {
  if (event.key === "Escape") close();
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const bar = event.currentTarget as HTMLElement;
  const items = [...bar.querySelectorAll<HTMLElement>("button:not(:disabled)")];
  const index = items.indexOf(document.activeElement as HTMLElement);
  items[(index + step + items.length) % items.length]?.focus();
}
