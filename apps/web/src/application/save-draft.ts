import { mutate } from '../api/mutate';
import { SaveDraftDocument, type SaveDraftMutation } from '../generated/graphql';
import { readFacts } from './contract';
import type { FieldRefusal, SaveAnswer, SaveDraft, SavedDraft } from './draft-session';

type Payload = SaveDraftMutation['savePilotApplicationDraft'];

const closedCodes = new Set(['ROUND_CLOSED', 'ROUND_NOT_OPEN', 'NOT_ALLOWED_NOW', 'ALREADY_DECIDED']);

const draftOf = (current: NonNullable<Payload['current']>): SavedDraft => ({
  ...current,
  facts: readFacts(current.facts),
});

/** 'facts' and 'changes' are the input's own names: a path starts below them. */
const pathOf = (field: readonly string[] | null | undefined): string =>
  (field ?? []).filter((part, index) => index > 0 || !['facts', 'changes', 'input'].includes(part)).join('.');

const answerOf = ({ current, userErrors }: Payload): SaveAnswer => {
  const codes = userErrors.map(({ code }) => code);
  if (codes.includes('CONFLICT') && current) return { kind: 'conflict', theirs: draftOf(current) };
  if (codes.some((code) => closedCodes.has(code))) return { kind: 'closed' };
  if (userErrors.length > 0 || !current) {
    const errors = userErrors.map(
      ({ code, field, message }): FieldRefusal => ({ path: pathOf(field), code, message }),
    );
    return { kind: 'refused', errors };
  }
  return { kind: 'saved', draft: draftOf(current) };
};

/** Saves changed parts of one application's draft through the API. */
export const saveDraftOf =
  (id: string): SaveDraft =>
  async (changes, baseVersion, key) => {
    const answer = await mutate(SaveDraftDocument, { input: { id, baseVersion, changes } }, key);
    if (answer.ok) return answerOf(answer.data.savePilotApplicationDraft);
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
  };
