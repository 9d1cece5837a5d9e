import { connectorNamed } from "../../platforms/index.ts";
import { checkIsNoViewer } from "../sheet/may-write.ts";
import { tidyTrigger } from "./clock-trigger.ts";
import { finishPortions } from "./import-portions.ts";
import { forgetRecord } from "./import-records.ts";
import { forgetDefinition, readDefinitions } from "./kept-imports.ts";
import { takeLease } from "./lease.ts";
import { forgetUnfinished, readUnfinished } from "./unfinished-runs.ts";

/** Deletes an import for everybody; the rows that it brought stay. Throws trouble while somebody runs it. */
export function deleteImport(id: string): null {
  checkIsNoViewer();
  const definition = readDefinitions().find((each) => each.id === id);
  if (!definition) return null;
  takeLease(id);
  const [run, platform] = [readUnfinished(id), connectorNamed(definition.platform)];
  if (run && platform) finishPortions(run, definition, platform);
  forgetUnfinished(id);
  forgetDefinition(id);
  forgetRecord(id);
  tidyTrigger();
  return null;
}
