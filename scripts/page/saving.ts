import type { Workbook } from "../emulator/engine/workbook.ts";
import type { ScriptProject } from "../emulator/script-project.ts";
import { type SaveRequest, splitState } from "./saved.ts";
import type { Store } from "./state.ts";

export interface Saving {
  /** Saves soon; call it after each change. */
  schedule(): void;
  /** Saves now, with another language if the user chose one. Resolves when saved. */
  saveNow(language?: string): Promise<void>;
  /** Saves pending changes; resolves when everything is saved. */
  idle(): Promise<void>;
  /** The request that a save would send. */
  request(): SaveRequest;
}

const saveDelayMs = 400;
/** The wait before a failed save is retried. */
const retryDelayMs = 3000;
/** Browsers limit sendBeacon to 64 KiB. */
const maxBeaconLength = 60_000;

/** Saves the spreadsheet on this computer shortly after each change, and when the page is closed. */
export function startSaving(
  name: string,
  workbook: Workbook,
  project: ScriptProject,
  language: string,
  store: Store,
): Saving {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let lastSave: Promise<void> = Promise.resolve();

  const request = (): SaveRequest => {
    const { script, document } = splitState(project.state, workbook.settings.id, language);
    return { name, script, workbook: { version: 1, workbook: workbook.snapshot(), document } };
  };

  async function save() {
    clearTimeout(timer);
    isDirty = false;
    store.update({ saving: "saving" });
    const body = JSON.stringify(request());
    const isSaved = await fetch("/save", { method: "POST", body }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isSaved) {
      isDirty = true;
      timer = setTimeout(() => saveNow(), retryDelayMs);
    }
    store.update({ saving: isSaved ? "saved" : "failed" });
  }

  // Save one at a time, so that an older state never overwrites a newer one.
  const saveNow = (chosen = language) => {
    language = chosen;
    lastSave = lastSave.then(save);
    return lastSave;
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
    const isSent = body.length < maxBeaconLength && navigator.sendBeacon("/save", body);
    if (isSent) return;
    void saveNow();
    event.preventDefault();
  });
  const idle = () => (isDirty ? saveNow() : lastSave);
  return { schedule, saveNow, idle, request };
}
