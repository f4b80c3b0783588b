import { createCipheriv } from 'node:crypto';

const ROUNDS = 8;

/**
 * A random order of the places 0 to size − 1 that a secret of 32 bytes fixes: nobody who knows some places can tell the next, and no
 * place comes twice. A Feistel network over the next power of four; what falls outside the list walks on until it falls inside.
 */
export class Permutation {
  private readonly half: number;
  private readonly mask: number;
  private readonly tables: readonly Uint16Array[];

  constructor(
    private readonly size: number,
    secret: Uint8Array,
  ) {
    this.half = Math.ceil(Math.log2(size) / 2);
    if (this.half > 15) throw new RangeError('A list has at most 2 to the power of 30 places');
    const entries = 2 ** this.half;
    this.mask = entries - 1;
    // Each round's function is a table of random values, all drawn from the secret once.
    const stream = createCipheriv('aes-256-ctr', secret, Buffer.alloc(16)).update(Buffer.alloc(ROUNDS * entries * 2));
    this.tables = Array.from({ length: ROUNDS }, (_, round) =>
      Uint16Array.from({ length: entries }, (_value, entry) => stream.readUInt16LE((round * entries + entry) * 2)),
    );
  }

  /** The place that comes as number `n`, counted from 0. */
  at(n: number): number {
    if (!Number.isInteger(n) || n < 0 || n >= this.size)
      throw new RangeError(`No place ${n} in a list of ${this.size}`);
    let value = n;
    do value = this.mix(value);
    while (value >= this.size);
    return value;
  }

  private mix(value: number): number {
    let left = value >>> this.half;
    let right = value & this.mask;
    for (const table of this.tables) {
      const next = left ^ ((table[right] ?? 0) & this.mask);
      left = right;
      right = next;
    }
    return left * (this.mask + 1) + right;
  }
}
