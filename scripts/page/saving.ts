import type { Workbook } from "../workbook/engine/workbook.ts";
import type { ScriptProject } from "../workbook/script-project.ts";
import { type SaveRequest, split } from "./saved.ts";
import type { Store } from "./state.ts";

export interface Saving {
  /** Something changed: it is saved soon. */
  later(): void;
  /** Saves now, with a language if the person chose another one, and resolves when it is done. */
  now(language?: string): Promise<void>;
  /** Resolves when nothing is left to save. */
  idle(): Promise<void>;
  /** What would be saved. */
  request(): SaveRequest;
}

const pause = 400;
/** How long to wait before a save that failed is tried again. */
const patience = 3000;
/** A browser sends no more than this while a page is being left. */
const beaconLimit = 60_000;

/** Keeps the workbook on this computer a moment after each change, and when the page is left. */
export function startSaving(
  name: string,
  workbook: Workbook,
  project: ScriptProject,
  language: string,
  store: Store,
): Saving {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let current: Promise<void> = Promise.resolve();

  const request = (): SaveRequest => {
    const { script, document } = split(project.state, workbook.settings.id, language);
    return { name, script, workbook: { version: 1, workbook: workbook.snapshot(), document } };
  };

  async function save() {
    clearTimeout(timer);
    isDirty = false;
    store.update({ saving: "saving" });
    const body = JSON.stringify(request());
    const saved = await fetch("/save", { method: "POST", body }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!saved) {
      isDirty = true;
      timer = setTimeout(() => now(), patience);
    }
    store.update({ saving: saved ? "saved" : "failed" });
  }

  // One after the other: an older state must not overtake a newer one.
  const now = (chosen = language) => {
    language = chosen;
    current = current.then(save);
    return current;
  };
  const later = () => {
    isDirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => now(), pause);
  };

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && isDirty) void now();
  });
  window.addEventListener("beforeunload", (event) => {
    if (!isDirty) return;
    const body = JSON.stringify(request());
    const isSent = body.length < beaconLimit && navigator.sendBeacon("/save", body);
    if (isSent) return;
    void now();
    event.preventDefault();
  });
  const idle = () => (isDirty ? now() : current);
  return { later, now, idle, request };
}
