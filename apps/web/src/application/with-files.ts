import type { DocumentFact, FileFact } from '@shidian/rules/facts/shared.js';
import { withEntry } from './merge';

/**
 * The rows of documents with the files of one material changed. A row stays in its place, even when empty:
 * the reviewer sees as changed what was changed, not what moved.
 */
export const withFiles = (
  facts: object,
  material: string,
  edit: (files: readonly FileFact[]) => FileFact[],
): DocumentFact[] => {
  const now = (facts as { documents?: DocumentFact[] }).documents ?? [];
  const index = now.findIndex((row) => row.material === material);
  const row = { material, files: edit(now[index]?.files ?? []) };
  return index < 0 ? [...now, row] : withEntry(now, index, row);
};
