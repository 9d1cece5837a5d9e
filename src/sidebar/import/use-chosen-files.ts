import { useEffect, useRef, useState } from "preact/hooks";
import type { Batch, Refusal } from "../../importer/batch.ts";
import type { Language } from "../../text/language.ts";
import { readChosen } from "./read-chosen.ts";

/** A file that the user chose; `results` is null until it has been read. */
export interface ChosenFile {
  id: number;
  file: File;
  /** Share that has been read, 0 to 1. */
  progress: number;
  results: (Batch | Refusal)[] | null;
}

/** The chosen files, read one after another, and again when the language changes, since what is said of them does. */
export function useChosenFiles(language: Language, today: string) {
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const readings = useRef(new Map<number, { cancelled: boolean }>());
  const queue = useRef(Promise.resolve());
  const nextId = useRef(1);

  const change = (id: number, changes: Partial<ChosenFile>) =>
    setFiles((now) => now.map((one) => (one.id === id ? { ...one, ...changes } : one)));

  const read = (id: number, file: File) => {
    stop(id);
    const reading = { cancelled: false };
    readings.current.set(id, reading);
    queue.current = queue.current.then(async () => {
      if (reading.cancelled) return;
      const onProgress = (progress: number) => reading.cancelled || change(id, { progress });
      const results = await readChosen(file, { language, today, onProgress, isCancelled: () => reading.cancelled });
      if (!reading.cancelled) change(id, { results, progress: 1 });
    });
  };

  const stop = (id: number) => {
    const reading = readings.current.get(id);
    if (reading) reading.cancelled = true;
  };

  const add = (added: Iterable<File>) => {
    const fresh = [...added].filter((file) => !files.some((one) => isSame(one.file, file)));
    const chosen = fresh.map((file): ChosenFile => ({ id: nextId.current++, file, progress: 0, results: null }));
    setFiles((now) => [...now, ...chosen]);
    for (const { id, file } of chosen) read(id, file);
  };

  const remove = (id: number) => {
    stop(id);
    setFiles((now) => now.filter((one) => one.id !== id));
  };

  const clear = () => {
    for (const { id } of files) stop(id);
    setFiles([]);
  };

  // Only another language makes files be read again.
  useEffect(() => {
    for (const { id, file } of files) read(id, file);
  }, [language]);

  return { files, add, remove, clear };
}

function isSame(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}
