// Fetches while the script's thread blocks: posts the outcomes to the port, then wakes that thread.
import { workerData } from "node:worker_threads";
import { forwardAll } from "./forward.mjs";

const { port, signal, upstreams } = workerData;

port.on("message", async (requests) => {
  port.postMessage(await forwardAll(requests, upstreams));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
