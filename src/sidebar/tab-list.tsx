import { useEffect, useRef, useState } from "preact/hooks";
import { keepFocus } from "./keep-focus.ts";
import { useText } from "./language.ts";
import { OpenTabContext, type TabId } from "./open-tab.ts";
import { tabs } from "./tabs.ts";

/** The index that a key moves to, from the current index, the number of tabs and how many stand in a row. */
const moves: Record<string, (from: number, count: number, perRow: number) => number> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from + count - 1) % count,
  ArrowDown: (from, count, perRow) => (from + perRow) % count,
  ArrowUp: (from, count, perRow) => (from + count - perRow) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The tab list and its panels. Arrow keys move between tabs, Tab moves into the panel. */
export function Tabs() {
  const text = useText();
  const [open, setOpen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLElement>(null);
  useEffect(() => (content.current ? keepFocus(content.current) : undefined), []);

  const show = (id: TabId) => {
    setOpen(tabs.findIndex((tab) => tab.id === id));
    list.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const elements = [...(list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    const perRow = elements.filter(({ offsetTop }) => offsetTop === elements[0]?.offsetTop).length;
    const next = moves[event.key]?.(open, tabs.length, perRow);
    if (next === undefined) return;
    event.preventDefault();
    setOpen(next);
    elements[next]?.focus();
  };

  return (
    <OpenTabContext.Provider value={show}>
      <header>
        <h1 class="unseen">Engagement</h1>
        <div class="tabs" role="tablist" aria-label={text.sections} ref={list} onKeyDown={move}>
          {tabs.map(({ id }, index) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-controls={`panel-${id}`}
              aria-selected={index === open}
              tabIndex={index === open ? 0 : -1}
              onClick={() => setOpen(index)}
            >
              {text.tabs[id]}
            </button>
          ))}
        </div>
      </header>
      <main ref={content}>
        {tabs.map(({ id, Panel }, index) => (
          <div
            key={id}
            class="panel"
            role="tabpanel"
            id={`panel-${id}`}
            aria-labelledby={`tab-${id}`}
            hidden={index !== open}
          >
            <Panel />
          </div>
        ))}
      </main>
    </OpenTabContext.Provider>
  );
}
