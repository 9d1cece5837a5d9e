import type { Transport } from "./transport.ts";

/** Refuses every request. */
export const noNetwork: Transport = {
  fetchAll([request]) {
    throw new Error(`Nothing may be fetched here, but the script asked for ${request?.url}.`);
  },
};
