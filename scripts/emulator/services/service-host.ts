import type { Screen } from "../screen.ts";
import type { ScriptExecution } from "../script-execution.ts";
import type { OpenDocument, ScriptProject } from "../script-project.ts";
import type { Transport } from "../transport/transport.ts";

/** What the services of one execution work with. */
export interface ServiceHost {
  project: ScriptProject;
  /** The document that the script is open in, or null for a script run outside one. */
  document: OpenDocument | null;
  execution: ScriptExecution;
  screen: Screen;
  transport: Transport;
  /** Whether the project has a top-level function of this name that may be called from outside. */
  hasFunction(name: string): boolean;
}
