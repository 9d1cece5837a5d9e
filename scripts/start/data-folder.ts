import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SavedScript, SavedWorkbook } from "../page/saved.ts";

/** Names that are valid as folder names on every system, and cannot leave the folder. */
export const workbookName = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u;

/** The folder with saved spreadsheets, one subfolder each, and the script's properties. */
export interface DataFolder {
  readWorkbook(name: string): Promise<SavedWorkbook | null>;
  writeWorkbook(name: string, saved: SavedWorkbook): Promise<void>;
  readScript(): Promise<SavedScript | null>;
  writeScript(saved: SavedScript): Promise<void>;
  /** Ids and secrets of registered apps, as script properties; see `npm run configure`. */
  readApps(): Promise<Record<string, string>>;
  writeApps(apps: Record<string, string>): Promise<void>;
  /** What the publisher of a listing filled in; see `npm run check:publish`. */
  readPublisher(): Promise<Record<string, string>>;
  writePublisher(publisher: Readonly<Record<string, string>>): Promise<void>;
  /** Names of all spreadsheets, the one saved most recently first. */
  names(): Promise<string[]>;
}

export function openDataFolder(folder: string): DataFolder {
  const workbookFile = (name: string) => {
    if (!workbookName.test(name)) throw new Error(`"${name}" is not a name for a spreadsheet.`);
    return join(folder, name, "workbook.json");
  };
  const scriptFile = join(folder, "script.json");
  const appsFile = join(folder, "apps.json");
  const publisherFile = join(folder, "publisher.json");
  return {
    readWorkbook: (name) => readJson<SavedWorkbook>(workbookFile(name)),
    async writeWorkbook(name, saved) {
      // The name is checked before anything is made in the folder it would lead to.
      const file = workbookFile(name);
      await mkdir(dirname(file), { recursive: true });
      await writeAtomically(file, saved);
    },
    readScript: () => readJson<SavedScript>(scriptFile),
    async writeScript(saved) {
      await mkdir(folder, { recursive: true });
      await writeAtomically(scriptFile, saved);
    },
    readApps: async () => (await readJson<Record<string, string>>(appsFile)) ?? {},
    async writeApps(apps) {
      await mkdir(folder, { recursive: true });
      await writeAtomically(appsFile, apps);
    },
    readPublisher: async () => (await readJson<Record<string, string>>(publisherFile)) ?? {},
    async writePublisher(publisher) {
      await mkdir(folder, { recursive: true });
      await writeAtomically(publisherFile, publisher);
    },
    async names() {
      if (!existsSync(folder)) return [];
      const found = (await readdir(folder)).filter((name) => workbookName.test(name) && existsSync(workbookFile(name)));
      const saved = await Promise.all(
        found.map(async (name) => ({ name, at: (await stat(workbookFile(name))).mtimeMs })),
      );
      return saved.sort((a, b) => b.at - a.at).map(({ name }) => name);
    },
  };
}

async function readJson<T>(file: string): Promise<T | null> {
  if (!existsSync(file)) return null;
  const text = await readFile(file, "utf8");
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Error(
      `${file} is damaged and cannot be read. Move it elsewhere to start again, or restore an older copy.`,
    );
  }
}

let writes = 0;

/**
 * Writes a temporary file and renames it, so that a crash leaves either the old or the new content. Readable only by this
 * user of the computer, because the script's properties hold tokens.
 */
async function writeAtomically(file: string, content: unknown): Promise<void> {
  const temporaryFile = `${file}.${process.pid}-${++writes}`;
  await writeFile(temporaryFile, JSON.stringify(content), { mode: 0o600 });
  await rename(temporaryFile, file);
}
