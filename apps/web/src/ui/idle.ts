/** After so long without a key or a pointer nobody is taken to be there. */
const presenceMs = 10 * 60_000;

let lastInput = Date.now();

if (typeof window !== 'undefined') {
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const) {
    window.addEventListener(kind, () => (lastInput = Date.now()), { passive: true, capture: true });
  }
}

/** True while somebody uses the page: an open page that asks by itself must not keep a session alive for ever. */
export const somebodyIsHere = (): boolean => Date.now() - lastInput < presenceMs;
