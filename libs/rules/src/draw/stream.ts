import { utf8 } from './bytes.js';
import { hmacSha256 } from './sha256.js';

/** All numbers of 32 bits. */
const RANGE = 0x1_0000_0000;

/** Whole numbers from 0 up to, and without, a limit. */
export type Below = (limit: number) => number;

/**
 * An endless row of numbers that key and label decide: HMAC-SHA-256(key, label, line feed, block number) read as eight numbers of
 * 32 bits each, highest byte first; block numbers count from 0 in decimal digits. A number at or above the greatest multiple of the
 * limit is thrown away and the next one is taken: what is left of a division alone would favour the small ones.
 */
export function streamOf(key: Uint8Array, label: string): Below {
  let block: DataView | null = null;
  let [next, at] = [0, 0];
  const word = (): number => {
    if (!block || at === block.byteLength) {
      block = new DataView(hmacSha256(key, utf8(`${label}\n${next++}`)).buffer);
      at = 0;
    }
    at += 4;
    return block.getUint32(at - 4);
  };
  return (limit) => {
    if (!Number.isSafeInteger(limit) || limit < 1 || limit > RANGE) throw new Error(`No number below ${limit}`);
    const most = RANGE - (RANGE % limit);
    let number = word();
    while (number >= most) number = word();
    return number % limit;
  };
}

/** The list in a random order (Fisher–Yates, from the end): each order is as likely as any other. */
export function shuffled<Item>(list: readonly Item[], below: Below): Item[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}
