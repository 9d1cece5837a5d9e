import { useRef, useState } from "preact/hooks";

/**
 * State loaded from the script; null before the first load. Responses can arrive out of order: only the one to the latest
 * request is shown.
 */
export function useLatest<T>(): [latest: T | null, load: (request: () => Promise<T>) => Promise<T>] {
  const [latest, setLatest] = useState<T | null>(null);
  const requestCount = useRef(0);

  const load = async (request: () => Promise<T>) => {
    requestCount.current += 1;
    const thisRequest = requestCount.current;
    const response = await request();
    if (thisRequest === requestCount.current) setLatest(response);
    return response;
  };
  return [latest, load];
}
