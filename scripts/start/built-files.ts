import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The files that clasp pushes to Google, by name: all of the folder. */
export async function readBuiltFiles(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const read = async (name: string) => [name, await readFile(join(folder, name), "utf8")] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
}
