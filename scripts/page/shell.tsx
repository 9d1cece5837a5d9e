import { useEffect, useState } from "preact/hooks";
import { ErrorDialog } from "./dialogs.tsx";
import type { LocalWorkbook } from "./main.tsx";
import { MenuBar } from "./menu-bar.tsx";
import { menusOf } from "./menus.ts";
import { OwnDialog } from "./open-dialog.tsx";
import type { PageStart } from "./saved.ts";
import { ScriptFrame } from "./script-frame.tsx";
import type { PageState } from "./state.ts";
import { type PageText, textFor } from "./text.ts";

interface Props {
  start: PageStart;
  language: string;
  local: LocalWorkbook;
}

/** The page around the grid: header, menus, sidebar, dialogs and toasts. */
export function Shell({ start, language, local }: Props) {
  const { store, addOn } = local;
  const [state, setState] = useState(store.state);
  const text = textFor(language);
  useEffect(() => store.subscribe(() => setState(store.state)), []);
  const focusGrid = () => document.querySelector<HTMLElement>("[data-u-comp=editor]")?.focus();
  const { frameOrigin: origin, upstreams } = start;
  const frame = { origin, upstreams, addOn, onCalled: local.saving.schedule, onFocusEditor: focusGrid };
  return (
    <>
      <header class="head">
        <SheetIcon />
        <div>
          <h1>{start.name}</h1>
          <MenuBar menus={menusOf(state, local, text)} />
        </div>
        {start.isDemo && <p class="demo">{text.demo}</p>}
        <p class="saving" role="status" data-state={state.saving}>
          {{ saved: text.saved, saving: text.saving, failed: text.notSaved }[state.saving]}
        </p>
      </header>
      {state.sidebar && (
        <aside class="sidebar" aria-label={state.sidebar.title}>
          <div class="panel-title">
            <h2>{state.sidebar.title}</h2>
            <button type="button" aria-label={text.close} onClick={() => addOn.closeSidebar()}>
              ×
            </button>
          </div>
          <ScriptFrame key={state.sidebar.opened} {...state.sidebar} {...frame} onClose={() => addOn.closeSidebar()} />
        </aside>
      )}
      {state.dialog && (
        <ScriptDialog
          key={state.dialog.opened}
          text={text}
          state={state}
          {...frame}
          onClose={() => store.update({ dialog: null })}
        />
      )}
      <div class="toasts" aria-live="polite">
        {state.toasts.map((toast) => (
          <p key={toast.id}>
            <b>{toast.title}</b> {toast.text}
          </p>
        ))}
      </div>
      {state.error && <ErrorDialog text={text} message={state.error} onClose={() => store.update({ error: null })} />}
      <OwnDialog start={start} language={language} local={local} state={state} text={text} />
    </>
  );
}

type FrameProps = Omit<Parameters<typeof ScriptFrame>[0], "html" | "title">;

function ScriptDialog({ text, state, ...frame }: FrameProps & { text: PageText; state: PageState }) {
  if (!state.dialog) return null;
  const { title, html, width, height } = state.dialog;
  return (
    <dialog open aria-label={title} class="dialog script-dialog" style={{ width: `${width}px` }}>
      <div class="panel-title">
        <h2>{title}</h2>
        <button type="button" aria-label={text.close} onClick={frame.onClose}>
          ×
        </button>
      </div>
      <div style={{ height: `${height}px` }}>
        <ScriptFrame title={title} html={html} {...frame} />
      </div>
    </dialog>
  );
}

function SheetIcon() {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="40" height="40" aria-hidden="true">
      <path
        d="M5 1.5h10L20 6.5V21a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 21V3a1.5 1.5 0 0 1 1-1.5z"
        fill="#188038"
      />
      <path d="M15 1.5 20 6.5h-5z" fill="#8ccf9f" />
      <path d="M7.5 11h9v7.5h-9zM7.5 14.75h9M12 11v7.5" fill="none" stroke="#fff" stroke-width="1.5" />
    </svg>
  );
}
