import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Upstreams } from "./forward.d.mts";
import type { FetchOutcome, FetchRequest, Transport } from "./transport.ts";

/** Real requests from Node. UrlFetchApp is synchronous, so a worker thread fetches while this one blocks. */
export function createNodeTransport(upstreams: Upstreams = {}): Transport & { close(): void } {
  let worker: Worker | undefined;
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const start = () => {
    const options = { workerData: { port: port2, signal, upstreams }, transferList: [port2] };
    const started = new Worker(new URL("./fetch-worker.mjs", import.meta.url), options);
    started.unref();
    return started;
  };
  return {
    fetchAll(requests: FetchRequest[]) {
      worker ??= start();
      Atomics.store(signal, 0, 0);
      port1.postMessage(requests);
      const maxTimeoutSeconds = Math.max(...requests.map(({ timeoutSeconds }) => timeoutSeconds));
      Atomics.wait(signal, 0, 0, (maxTimeoutSeconds + 5) * 1000);
      const received = receiveMessageOnPort(port1) as { message: FetchOutcome[] } | undefined;
      return received?.message ?? requests.map(() => ({ failure: "timeout" as const, detail: "" }));
    },
    close() {
      port1.close();
      void worker?.terminate();
    },
  };
}
