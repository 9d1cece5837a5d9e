import type { Workbook } from "../emulator/engine/workbook.ts";
import type { ScriptProject } from "../emulator/script-project.ts";
import { type SaveRequest, split } from "./saved.ts";
import type { Store } from "./state.ts";

export interface Saving {
  /** Something changed: it is saved soon. */
  schedule(): void;
  /** Saves now, with a language if the person chose another one, and resolves when it is done. */
  saveNow(language?: string): Promise<void>;
  /** Resolves when nothing is left to save. */
  idle(): Promise<void>;
  /** What would be saved. */
  request(): SaveRequest;
}

const saveDelayMs = 400;
/** How long to wait before a save that failed is tried again. */
const maxSaveDelayMs = 3000;
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
      timer = setTimeout(() => saveNow(), maxSaveDelayMs);
    }
    store.update({ saving: saved ? "saved" : "failed" });
  }

  // One after the other: an older state must not overtake a newer one.
  const saveNow = (chosen = language) => {
    language = chosen;
    current = current.then(save);
    return current;
  };
  const schedule = () => {
    isDirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => saveNow(), saveDelayMs);
  };

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && isDirty) void saveNow();
  });
  window.addEventListener("beforeunload", (event) => {
    if (!isDirty) return;
    const body = JSON.stringify(request());
    const isSent = body.length < beaconLimit && navigator.sendBeacon("/save", body);
    if (isSent) return;
    void saveNow();
    event.preventDefault();
  });
  const idle = () => (isDirty ? saveNow() : current);
  return { schedule, saveNow, idle, request };
}
