import { mutate } from '../api/mutate';
import { client } from '../api/client';
import {
  CurrentDraftDocument,
  SaveDraftDocument,
  type DraftFieldsFragment,
  type SaveDraftMutation,
} from '../generated/graphql';
import { readFacts } from './contract';
import type { FieldRefusal, SaveAnswer, SaveDraft, SavedDraft } from './draft-session';

type Payload = SaveDraftMutation['savePilotApplicationDraft'];

const closedCodes = new Set(['ROUND_CLOSED', 'ROUND_NOT_OPEN', 'NOT_ALLOWED_NOW', 'ALREADY_DECIDED']);

const draftOf = (draft: DraftFieldsFragment): SavedDraft => ({ ...draft, facts: readFacts(draft.facts) });

/** 'facts' and 'changes' are the input's own names: a path starts below them. */
const pathOf = (field: readonly string[] | null | undefined): string =>
  (field ?? []).filter((part, index) => index > 0 || !['facts', 'changes', 'input'].includes(part)).join('.');

/** A refused save says that somebody else saved, not what: that is asked for. */
const conflictOf = async (id: string): Promise<SaveAnswer> => {
  const { data } = await client.query(CurrentDraftDocument, { id }).toPromise();
  const draft = data?.pilotApplication?.draft;
  return draft ? { kind: 'conflict', theirs: draftOf(draft) } : { kind: 'offline' };
};

const answerOf = async (id: string, { application, userErrors }: Payload): Promise<SaveAnswer> => {
  const codes = userErrors.map(({ code }) => code);
  if (codes.includes('CONFLICT')) return conflictOf(id);
  if (codes.some((code) => closedCodes.has(code))) return { kind: 'closed' };
  if (userErrors.length > 0 || !application?.draft) {
    const errors = userErrors.map(({ code, field, message }): FieldRefusal => ({ path: pathOf(field), code, message }));
    return { kind: 'refused', errors };
  }
  return { kind: 'saved', draft: draftOf(application.draft) };
};

/** Saves changed parts of one application's draft through the API. */
export const saveDraftOf =
  (id: string): SaveDraft =>
  async (changes, baseVersion, key) => {
    const answer = await mutate(SaveDraftDocument, { input: { id, baseVersion, changes } }, key);
    if (answer.ok) return answerOf(id, answer.data.savePilotApplicationDraft);
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
