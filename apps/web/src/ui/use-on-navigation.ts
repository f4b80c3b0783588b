import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Calls `refresh` when somebody follows a link to the page that is open already: they want to see it anew. */
export function useOnNavigation(refresh: () => void): void {
  const { key } = useLocation();
  const seen = useRef(key);
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  });
  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    latest.current();
  }, [key]);
}
