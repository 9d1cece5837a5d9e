import type { Connector } from "./define-connector.ts";
import type { DeletionCheck } from "./deletion-check.ts";

/** How a connector's platform is asked; undefined where no answer would be certain. */
export function deletionCheckOf({ tables: { mentions } }: Connector): DeletionCheck | undefined {
  return mentions && "deletionCheck" in mentions ? mentions.deletionCheck : undefined;
}
