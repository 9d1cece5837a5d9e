import { useRef, useState } from "preact/hooks";

/** What the script told last. */
export interface Latest<T> {
  /** Null before the first response. */
  value: T | null;
  /** Why the latest `read` failed; null if it did not. */
  failure: unknown;
  /**
   * Requests a new value, for tasks that show their own failure; a response of null means that there is none. Resolves to
   * the newest value that is known.
   */
  load(request: () => Promise<T | null>): Promise<T>;
  /** Requests a new value and keeps a failure to show. */
  read(request: () => Promise<T | null>): void;
}

/** State loaded from the script. Responses can arrive out of order: none replaces that to a later request. */
export function useLatest<T>(): Latest<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const requests = useRef(0);
  const shown = useRef<{ request: number; value: T | null }>({ request: 0, value: null });

  const load = async (request: () => Promise<T | null>): Promise<T> => {
    requests.current += 1;
    const thisRequest = requests.current;
    const response = await request();
    if (response !== null && thisRequest > shown.current.request) {
      shown.current = { request: thisRequest, value: response };
      setValue(() => response);
      setFailure(null);
    }
    return shown.current.value as T;
  };
  const read = (request: () => Promise<T | null>) => {
    setFailure(null);
    const loading = load(request);
    const thisRequest = requests.current;
    loading.catch((reason) => {
      if (thisRequest === requests.current) setFailure(reason);
    });
  };
  return { value, failure, load, read };
}
