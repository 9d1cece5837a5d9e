import { useState } from "preact/hooks";

/** An asynchronous action and its result. While one is running, further calls of `run` are ignored. */
export interface Task<T> {
  isRunning: boolean;
  outcome: T | null;
  failure: unknown;
  run(work: () => Promise<T>): void;
}

export function useTask<T>(): Task<T> {
  const [isRunning, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<T | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const run = (work: () => Promise<T>) => {
    if (isRunning) return;
    setRunning(true);
    setFailure(null);
    setOutcome(null);
    work()
      .then(setOutcome, setFailure)
      .finally(() => setRunning(false));
  };
  return { isRunning, outcome, failure, run };
}
