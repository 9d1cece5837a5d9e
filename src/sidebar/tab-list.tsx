import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { keepFocus } from "./keep-focus.ts";
import { useText } from "./language.ts";
import { OpenTabContext, type ScreenId } from "./open-tab.ts";
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

interface Props {
  /** Shown in place of the tabs until they have what they need. */
  opening: ComponentChildren | null;
  settings: ComponentChildren;
}

/** The tab list, the gear, and what they open. Arrow keys move between tabs, Tab moves into the panel. */
export function Tabs({ opening, settings }: Props) {
  const text = useText();
  const [open, setOpen] = useState(0);
  const [isInSettings, setInSettings] = useState(false);
  const header = useRef<HTMLElement>(null);
  const content = useRef<HTMLElement>(null);
  useEffect(() => (content.current ? keepFocus(content.current) : undefined), []);

  const openTab = (index: number) => {
    setOpen(index);
    setInSettings(false);
  };
  const show = (id: ScreenId) => {
    if (id === "settings") setInSettings(true);
    else openTab(tabs.findIndex((tab) => tab.id === id));
    header.current?.querySelector<HTMLElement>(id === "settings" ? ".gear" : `#tab-${id}`)?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const elements = [...(header.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    const perRow = elements.filter(({ offsetTop }) => offsetTop === elements[0]?.offsetTop).length;
    const next = moves[event.key]?.(open, tabs.length, perRow);
    if (next === undefined) return;
    event.preventDefault();
    openTab(next);
    elements[next]?.focus();
  };

  return (
    <OpenTabContext.Provider value={show}>
      <header ref={header} class="tabs">
        <h1 class="unseen">Engagement</h1>
        {!opening && (
          <div role="tablist" aria-label={text.sections} onKeyDown={move}>
            {tabs.map(({ id }, index) => (
              <button
                key={id}
                type="button"
                role="tab"
                id={`tab-${id}`}
                aria-controls={`panel-${id}`}
                aria-selected={index === open && !isInSettings}
                tabIndex={index === open ? 0 : -1}
                onClick={() => openTab(index)}
              >
                {text.tabs[id]}
              </button>
            ))}
          </div>
        )}
        <button
          type="button"
          class="icon gear"
          aria-label={text.settings}
          title={text.settings}
          aria-expanded={isInSettings}
          aria-controls="settings"
          onClick={() => setInSettings(!isInSettings)}
        >
          <GearIcon />
        </button>
      </header>
      <main ref={content}>
        {opening ? (
          <div class="panel" hidden={isInSettings}>
            {opening}
          </div>
        ) : (
          tabs.map(({ id, Panel }, index) => (
            <div
              key={id}
              class="panel"
              role="tabpanel"
              id={`panel-${id}`}
              aria-labelledby={`tab-${id}`}
              hidden={index !== open || isInSettings}
            >
              <Panel />
            </div>
          ))
        )}
        <div class="panel" id="settings" hidden={!isInSettings}>
          {settings}
        </div>
      </main>
    </OpenTabContext.Provider>
  );
}

function GearIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        fill="currentColor"
        d="M10 2h4l.5 2.6 1.7 1 2.5-.9 2 3.5-2 1.7v2.2l2 1.7-2 3.5-2.5-.9-1.7 1L14 20h-4l-.5-2.6-1.7-1-2.5.9-2-3.5 2-1.7V9.9l-2-1.7 2-3.5 2.5.9 1.7-1zM12 8a3 3 0 1 0 0 6 3 3 0 0 0 0-6z"
      />
    </svg>
  );
}
