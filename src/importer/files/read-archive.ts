import { importerTexts } from "../../text/importer/index.ts";
import { type Batch, isRejectedFile, type RejectedFile } from "./batch.ts";
import { inheritPeriods } from "./inherit-periods.ts";
import type { ReadOptions, SourceFile } from "./read-options.ts";
import { unzipOne } from "./unpack.ts";
import type { ZipEntry } from "./zip-directory.ts";

type Results = (Batch | RejectedFile)[];

/** Files that one message names; it counts the others. */
const maxNames = 5;

/** Reads the files of an archive. Those that are rejected for the same reason become one result, which names them. */
export async function readArchive(
  file: SourceFile,
  files: readonly ZipEntry[],
  options: ReadOptions,
  readInnerFile: (file: SourceFile, options: ReadOptions) => Promise<Results>,
): Promise<Results> {
  const results: Results = [];
  for (const [i, entry] of files.entries()) {
    const onProgress = (done: number) => options.onProgress?.((i + done) / files.length);
    const entryOptions = { ...options, onProgress };
    const bytes = await unzipOne(file.bytes, entry, entryOptions);
    results.push(...(await readInnerFile({ ...file, name: `${file.name}/${entry.name}`, bytes }, entryOptions)));
  }
  inheritPeriods(results, options);
  const { noFiles } = importerTexts[options.language].refused;
  return files.length === 0 ? [{ file: file.name, error: noFiles }] : joinRejected(file.name, results, options);
}

/**
 * A platform's download contains files that have no place here, such as Search Console's filters: they are left out of a
 * download that has others. Files that the user can map stay apart.
 */
function joinRejected(archive: string, results: Results, { language }: ReadOptions): Results {
  const groups = new Map<string, RejectedFile[]>();
  for (const result of results) {
    if (!isRejectedFile(result) || result.mappable !== undefined) continue;
    const reason = result.isOtherExport ? "" : result.error.what;
    groups.set(reason, [...(groups.get(reason) ?? []), result]);
  }
  const nameAll = (files: readonly RejectedFile[]) =>
    listNames(files.map(({ file }) => file.slice(archive.length + 1)));
  const otherExports = groups.get("") ?? [];
  const batch = results.find((result): result is Batch => !isRejectedFile(result));
  if (batch !== undefined && otherExports.length > 0) {
    const what = importerTexts[language].warnings.leftOut(nameAll(otherExports));
    batch.warnings.push({ what, count: otherExports.length });
    groups.delete("");
  }
  const joined = [...groups.values()].map((files): RejectedFile => {
    const [first] = files as [RejectedFile];
    return files.length === 1 ? first : { ...first, file: `${archive}: ${nameAll(files)}` };
  });
  return [...results.filter((result) => !isRejectedFile(result) || result.mappable !== undefined), ...joined];
}

function listNames(names: readonly string[]): string {
  const more = names.length - maxNames;
  return names.slice(0, maxNames).join(", ") + (more > 0 ? ` (+${more})` : "");
}
