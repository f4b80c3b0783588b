// Plain ideographs have no other forms; nearly all names are made of them alone.
const plain = /^[\u4e00-\u9fff]+$/;

/** A name as it is compared: compatibility forms folded, spaces and the closing word 专业 left out. */
export function foldName(name: string): string {
  if (plain.test(name) && !name.endsWith('专业')) return name;
  return name
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(?<=.)专业$/u, '');
}

/** A folded name without what stands in brackets at its end, e.g. a direction of the major. */
export const withoutBrackets = (name: string): string => name.replace(/(?<=.)[(（【[][^)）】\]]*[)）】\]]$/u, '');

/**
 * Whether two names are at most `limit` edits apart: a character more, less, other, or two neighbours swapped.
 * Compares code points, so that a rare character counts as one.
 */
export function within(a: string, b: string, limit: number): boolean {
  const [left, right] = [Array.from(a), Array.from(b)];
  if (Math.abs(left.length - right.length) > limit) return false;
  let beforeLast: number[] = [];
  let last = right.map((_, index) => index);
  last.push(right.length);
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      next.push(cost);
    }
    [beforeLast, last] = [last, next];
  }
  return last[right.length]! <= limit;
}
