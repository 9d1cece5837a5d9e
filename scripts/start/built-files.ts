import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The files that clasp pushes to Google, by name. */
export async function readBuiltFiles(folder: string): Promise<Record<string, string>> {
  const names = ["Code.js", "Sidebar.html", "Check.html", "appsscript.json"];
  const read = async (name: string) => [name, await readFile(join(folder, name), "utf8")] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
}
