import { useEffect, useRef } from 'react';
import { somebodyIsHere } from './idle';

/** Calls `poll` every `intervalMs` while the page is visible and in use, and at once when it becomes visible again. */
export function usePolling(poll: () => void, intervalMs: number): void {
  const latest = useRef(poll);
  useEffect(() => {
    latest.current = poll;
  });
  useEffect(() => {
    const tick = () => {
      if (document.visibilityState === 'visible' && somebodyIsHere()) latest.current();
    };
    const timer = setInterval(tick, intervalMs);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [intervalMs]);
}
