import type { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { BATCH_LIMIT, type ItemResult } from './exam-item.graphql.js';

/** Refuses BATCH_SIZE. */
export function assertBatch(size: number, field: readonly string[]): void {
  if (size === 0 || size > BATCH_LIMIT)
    throw new Refusal({ code: 'BATCH_SIZE', field, params: { limit: BATCH_LIMIT } });
}

/** Does each item in a transaction of its own: one refusal does not undo the others. Where `id` is not the caller's, it is told so. */
export async function eachAlone<Item>(
  database: Database,
  items: readonly Item[],
  idOf: (item: Item) => string,
  work: (item: Item) => Promise<void>,
): Promise<ItemResult[]> {
  const results: ItemResult[] = [];
  for (const item of items) {
    const id = idOf(item);
    try {
      await database.transaction(() => work(item));
      results.push({ id, faults: [] });
    } catch (error) {
      if (error instanceof Refusal) results.push({ id, faults: error.items });
      else if (error instanceof AccessError && error.code === 'NOT_FOUND')
        results.push({ id, faults: [{ code: 'EXAM_ITEM_NOT_FOUND' }] });
      else throw error;
    }
  }
  return results;
}
