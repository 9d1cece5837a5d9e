import { useEffect, useRef, useState } from "preact/hooks";
import { type Batch, isRejectedFile, type RejectedFile } from "../../../importer/files/batch.ts";
import { findMapping } from "../../../importer/mapping/find-mapping.ts";
import type { Mapping } from "../../../importer/mapping/mapping.ts";
import type { Language } from "../../../text/language.ts";
import { intlOffset, todayIn } from "../../../time/intl-offset.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { readChosenFile } from "./read-chosen-file.ts";
import { useMappings } from "./use-mappings.ts";

/** A file that the user chose; `results` is null until it has been read. */
export interface ChosenFile {
  id: number;
  file: File;
  /** The part read so far, 0 to 1. */
  progress: number;
  results: (Batch | RejectedFile)[] | null;
  /** Day of the export, YYYY-MM-DD, once the user has named it. */
  exportedOn?: string;
  /** Why what reads it could not be loaded. */
  failure?: unknown;
  /** The results are of an earlier answer, and newer ones are on the way. */
  isReadAgain?: boolean;
}

/** The chosen files, read one by one, and again when the language changes, since warnings and errors are texts. */
export function useChosenFiles(language: Language, { timeZone }: { timeZone: string }) {
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const runningReads = useRef(new Map<number, { cancelled: boolean }>());
  const queue = useRef(Promise.resolve());
  const nextId = useRef(1);
  const mappings = useMappings();
  const { server } = useSpreadsheet();

  const updateFile = (id: number, changes: Partial<ChosenFile>) =>
    setFiles((current) => current.map((one) => (one.id === id ? { ...one, ...changes } : one)));

  const read = ({ id, file, exportedOn }: Pick<ChosenFile, "id" | "file" | "exportedOn">) => {
    stop(id);
    const reading = { cancelled: false };
    runningReads.current.set(id, reading);
    const readInTurn = async () => {
      if (reading.cancelled) return;
      const onProgress = (progress: number) => reading.cancelled || updateFile(id, { progress });
      const readNow = () =>
        readChosenFile(server, file, {
          ...{ language, today: todayIn(timeZone), exportedOn, offset: intlOffset(timeZone), onProgress },
          mappings: mappings.list(),
          isCancelled: () => reading.cancelled,
        });
      let results = await readNow();
      if (results.some((result) => isRejectedFile(result) && result.mappable)) {
        await mappings.load();
        const isKnown = (result: Batch | RejectedFile) =>
          isRejectedFile(result) && result.mappable && findMapping(mappings.list(), result.mappable) !== undefined;
        if (results.some(isKnown)) results = await readNow();
      }
      if (!reading.cancelled) updateFile(id, { results, progress: 1, isReadAgain: false, failure: null });
    };
    queue.current = queue.current
      .then(readInTurn)
      .catch((failure) => reading.cancelled || updateFile(id, { results: [], isReadAgain: false, failure }))
      .then(() => undefined);
  };

  /** Reads a file again after a failure. */
  const retry = (chosen: ChosenFile) => {
    updateFile(chosen.id, { results: null, progress: 0, failure: null });
    read(chosen);
  };

  const stop = (id: number) => {
    const reading = runningReads.current.get(id);
    if (reading) reading.cancelled = true;
  };

  const add = (added: Iterable<File>) => {
    const newFiles = [...added].filter((file) => !files.some((one) => isSame(one.file, file)));
    const chosen = newFiles.map((file): ChosenFile => ({ id: nextId.current++, file, progress: 0, results: null }));
    setFiles((current) => [...current, ...chosen]);
    for (const one of chosen) read(one);
  };

  /** Reads the files with this fingerprint again, after their mapping changed; resolves when they are read. */
  const readAgain = (fingerprint: string): Promise<void> => {
    for (const one of files) {
      if (!one.results?.some((result) => fingerprintOf(result) === fingerprint)) continue;
      updateFile(one.id, { results: null, progress: 0 });
      read(one);
    }
    return queue.current;
  };

  /** Reads a file again with this day of its export; its card stays meanwhile, and with it the focus. */
  const setExportDay = (id: number, exportedOn: string) => {
    const chosen = files.find((one) => one.id === id);
    if (!chosen || chosen.exportedOn === exportedOn) return;
    updateFile(id, { exportedOn, isReadAgain: true });
    read({ ...chosen, exportedOn });
  };

  const applyMapping = (mapping: Mapping): Promise<void> => {
    mappings.use(mapping);
    return readAgain(mapping.fingerprint);
  };

  const forget = async (mapping: Mapping): Promise<void> => {
    await mappings.forget(mapping);
    await readAgain(mapping.fingerprint);
  };

  const remove = (id: number) => {
    stop(id);
    setFiles((current) => current.filter((one) => one.id !== id));
  };

  const clear = () => {
    for (const { id } of files) stop(id);
    setFiles([]);
  };

  // Only a language change triggers reading: added files are read by `add`.
  useEffect(() => {
    for (const one of files) read(one);
  }, [language]);

  return { files, add, retry, remove, clear, setExportDay, applyMapping, forget, mappings };
}

/** The fingerprint of a table that is or can be mapped; "" for files in known formats. */
function fingerprintOf(result: Batch | RejectedFile): string {
  return (isRejectedFile(result) ? result.mappable?.fingerprint : result.mapped?.table.fingerprint) ?? "";
}

function isSame(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}
