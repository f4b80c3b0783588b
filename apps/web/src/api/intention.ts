import { newIdempotencyKey } from './idempotency-key';

/**
 * The key of one intention: pressing again, or sending again after no answer came, repeats the key as long as
 * what is sent is the same; after an answer the next attempt is a new intention.
 */
export class Intention {
  #open: { content: string; key: string } | undefined;

  keyFor(content: unknown): string {
    const text = JSON.stringify(content);
    if (this.#open?.content !== text) this.#open = { content: text, key: newIdempotencyKey() };
    return this.#open.key;
  }

  answered(): void {
    this.#open = undefined;
  }
}
