import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Calls what is given whenever somebody comes to look at the place, the first time included. */
export function useSeen(onSeen: () => void): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const look = useRef(onSeen);
  look.current = onSeen;
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && look.current());
    watch.observe(place.current as Element);
    return () => watch.disconnect();
  }, []);
  return place;
}
