import type { Transport } from "./transport.ts";

/** For runs in which nothing may be fetched. */
export const noNetwork: Transport = {
  fetchAll([request]) {
    throw new Error(`Nothing may be fetched here, but the script asked for ${request?.url}.`);
  },
};
