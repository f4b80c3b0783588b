import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { fieldId } from './field';

const focusable = 'input, select, textarea, button, a[href], [tabindex]';

/** The field of a path, or of the nearest path above it that has one. */
const targetOf = (path: string): HTMLElement | null => {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const prefix = parts.slice(0, length).join('.');
    const exact = document.getElementById(fieldId(prefix));
    if (exact) return exact;
    const below = document.querySelector<HTMLElement>(`[id^="${CSS.escape(fieldId(`${prefix}.`))}"]`);
    if (below) return below;
  }
  return null;
};

/** Puts the focus on the field which the address names by `?focus=<path>` and scrolls it into view. */
export function useFocusTarget(ready: boolean): void {
  const { search, key } = useLocation();
  useEffect(() => {
    const path = new URLSearchParams(search).get('focus');
    if (!ready || !path) return undefined;
    const frame = requestAnimationFrame(() => {
      const target = targetOf(path);
      if (!target) return;
      const input = target.matches(focusable) ? target : target.querySelector<HTMLElement>(focusable);
      (input ?? target).focus({ preventScroll: true });
      target.scrollIntoView({ block: 'center' });
      target.classList.add('focus-landed');
      setTimeout(() => target.classList.remove('focus-landed'), 2500);
    });
    return () => cancelAnimationFrame(frame);
  }, [ready, search, key]);
}
