import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Calls `onVisible` each time the element of the returned ref becomes visible, including the first time, and while it is
 * visible each time `state` changes.
 */
export function useWhenVisible(onVisible: () => void, state?: unknown): RefObject<HTMLDivElement | null> {
  const rootRef = useRef<HTMLDivElement>(null);
  const onVisibleRef = useRef(onVisible);
  onVisibleRef.current = onVisible;
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onVisibleRef.current());
    observer.observe(rootRef.current as Element);
    return () => observer.disconnect();
  }, [state]);
  return rootRef;
}
