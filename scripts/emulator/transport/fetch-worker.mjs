// Fetches for a script that waits: the answer is put on the port before the waiting thread is woken.
import { workerData } from "node:worker_threads";
import { forwardAll } from "./forward.mjs";

const { port, signal, upstreams } = workerData;

port.on("message", async (requests) => {
  port.postMessage(await forwardAll(requests, upstreams));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
