import type { Screen } from "../screen.ts";
import type { ScriptExecution } from "../script-execution.ts";
import type { OpenDocument, ScriptProject } from "../script-project.ts";
import type { Transport } from "../transport/transport.ts";

/** What the services of one execution depend on. */
export interface ServiceHost {
  project: ScriptProject;
  /** The document in which the script is open; null outside a document. */
  document: OpenDocument | null;
  execution: ScriptExecution;
  screen: Screen;
  transport: Transport;
  /** Whether the script has a public top-level function of this name. */
  hasFunction(name: string): boolean;
}
