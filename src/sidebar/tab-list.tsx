import { useRef, useState } from "preact/hooks";
import { useText } from "./language.ts";
import { OpenTabContext, type TabId } from "./open-tab.ts";
import { tabs } from "./tabs.ts";

/** Tabs that stand beside each other; the next ones stand below them. */
const tabsInRow = 3;

/** Where an arrow key leads from a tab, given the number of tabs. */
const moves: Record<string, (from: number, count: number) => number> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from + count - 1) % count,
  ArrowDown: (from, count) => (from + tabsInRow) % count,
  ArrowUp: (from, count) => (from + count - tabsInRow) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The tab list and its panels: arrow keys move between tabs, Tab goes into the panel. */
export function Tabs() {
  const text = useText();
  const [open, setOpen] = useState(0);
  const list = useRef<HTMLDivElement>(null);

  const show = (id: TabId) => {
    setOpen(tabs.findIndex((tab) => tab.id === id));
    list.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const next = moves[event.key]?.(open, tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    setOpen(next);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
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
      <main>
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
