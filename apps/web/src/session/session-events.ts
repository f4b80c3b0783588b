/** A signal without payload, between the API client and whoever owns the session. */
export class Signal {
  readonly #listeners = new Set<() => void>();

  /** Calls `listener` on each signal until the returned function is called. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  emit(): void {
    this.#listeners.forEach((listener) => listener());
  }
}

/** A request was refused because nobody is signed in any more. */
export const sessionExpired = new Signal();
/** Somebody signed in again after the session had expired. */
export const sessionRenewed = new Signal();
