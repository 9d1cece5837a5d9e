import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Calls what is given whenever somebody comes to look at the place, the first time included. */
export function useWhenVisible(onVisible: () => void): RefObject<HTMLDivElement | null> {
  const rootRef = useRef<HTMLDivElement>(null);
  const onVisibleRef = useRef(onVisible);
  onVisibleRef.current = onVisible;
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onVisibleRef.current());
    observer.observe(rootRef.current as Element);
    return () => observer.disconnect();
  }, []);
  return rootRef;
}
