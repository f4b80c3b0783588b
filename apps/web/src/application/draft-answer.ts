import type { Answer, UserError } from '../api/mutate';
import type { FieldRefusal, SaveAnswer, SavedDraft } from './draft-session';

const closedCodes = new Set(['ROUND_CLOSED', 'ROUND_NOT_OPEN', 'NOT_ALLOWED_NOW', 'ALREADY_DECIDED']);

/** 'facts', 'changes' and 'content' are the input's own names: a path starts below them. */
export const pathOf = (field: readonly string[] | null | undefined): string =>
  (field ?? [])
    .filter((part, index) => index > 0 || !['facts', 'changes', 'content', 'input'].includes(part))
    .join('.');

/** What one kind of record says to a save. */
export interface DraftPayload<Facts extends object> {
  draft: SavedDraft<Facts> | null;
  userErrors: readonly UserError[];
}

/**
 * Reads the answer to a saved draft. A refused save says that somebody else saved, not what: `current` asks for it.
 */
export async function draftAnswerOf<Facts extends object>(
  answer: Answer<DraftPayload<Facts>>,
  current: () => Promise<SavedDraft<Facts> | null>,
): Promise<SaveAnswer<Facts>> {
  if (!answer.ok) {
    switch (answer.failure.kind) {
      case 'expired':
        return { kind: 'expired' };
      case 'forbidden':
      case 'notFound':
        return { kind: 'closed' };
      default:
        // No answer, or none that says the content is wrong: the same request is sent again later.
        return { kind: 'offline' };
    }
  }
  const { draft, userErrors } = answer.data;
  const codes = userErrors.map(({ code }) => code);
  if (codes.includes('CONFLICT')) {
    const theirs = await current();
    return theirs ? { kind: 'conflict', theirs } : { kind: 'offline' };
  }
  if (codes.some((code) => closedCodes.has(code))) return { kind: 'closed' };
  if (userErrors.length > 0 || !draft) {
    const errors = userErrors.map(({ code, field, message }): FieldRefusal => ({ path: pathOf(field), code, message }));
    return { kind: 'refused', errors };
  }
  return { kind: 'saved', draft };
}
