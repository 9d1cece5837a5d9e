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

const minSaveDelayMs = 400;
/** A large spreadsheet is saved less often, since saving it takes seconds. */
const delayPerSavingTime = 3;
const maxSaveDelayMs = 30_000;
/** How long a save works before the page may respond. */
const stepMs = 20;
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
  let savingMs = 0;
  let lastSave: Promise<void> = Promise.resolve();

  const request = (): SaveRequest => {
    const { script, document } = splitState(project.state, workbook.settings.id, language);
    return { name, script, workbook: { version: 1, workbook: workbook.snapshot(), document } };
  };

  /** The request's text. Written in steps, it is null if something changed in the meantime. */
  async function textOfRequest(inSteps: boolean): Promise<Blob | null> {
    const { script, document } = splitState(project.state, workbook.settings.id, language);
    const around = JSON.stringify({ name, script, workbook: { version: 1, document } }).slice(0, -2);
    const parts = [`${around},"workbook":`];
    let stepEndsAt = performance.now() + stepMs;
    for (const part of workbook.snapshotParts()) {
      parts.push(part);
      if (!inSteps || performance.now() < stepEndsAt) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (isDirty) return null;
      stepEndsAt = performance.now() + stepMs;
    }
    return new Blob([...parts, "}}"]);
  }

  async function save(inSteps: boolean) {
    clearTimeout(timer);
    isDirty = false;
    store.update({ saving: "saving" });
    const startedAt = performance.now();
    const body = await textOfRequest(inSteps);
    savingMs = performance.now() - startedAt;
    if (!body) return schedule();
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
  const enqueue = (inSteps: boolean) => {
    lastSave = lastSave.then(() => save(inSteps));
    return lastSave;
  };
  const saveNow = (chosen = language) => {
    language = chosen;
    return enqueue(false);
  };
  const schedule = () => {
    isDirty = true;
    clearTimeout(timer);
    const delayMs = Math.min(maxSaveDelayMs, Math.max(minSaveDelayMs, savingMs * delayPerSavingTime));
    timer = setTimeout(() => enqueue(true), delayMs);
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
