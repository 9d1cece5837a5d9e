import { useRef, useState } from "preact/hooks";
import { useText } from "./language.ts";
import { OpenTabContext, type TabId } from "./open-tab.ts";
import { tabs } from "./tabs.ts";

/** Tabs per row of the tab list. */
const tabsPerRow = 3;

/** The index that a key moves to, from the current index and the number of tabs. */
const moves: Record<string, (from: number, count: number) => number> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from + count - 1) % count,
  ArrowDown: (from, count) => (from + tabsPerRow) % count,
  ArrowUp: (from, count) => (from + count - tabsPerRow) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The tab list and its panels. Arrow keys move between tabs, Tab moves into the panel. */
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
