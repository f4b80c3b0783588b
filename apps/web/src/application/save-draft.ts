import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import { client } from '../api/client';
import { mapAnswer, mutate } from '../api/mutate';
import { CurrentDraftDocument, SaveDraftDocument, type DraftFieldsFragment } from '../generated/graphql';
import { readFacts } from './contract';
import { draftAnswerOf } from './draft-answer';
import type { SaveDraft, SavedDraft } from './draft-session';

const draftOf = (draft: DraftFieldsFragment | null | undefined): SavedDraft<PilotApplicationFacts> | null =>
  draft ? { ...draft, facts: readFacts(draft.facts) } : null;

/** Saves changed parts of one application's draft through the API. */
export const saveDraftOf =
  (id: string): SaveDraft<PilotApplicationFacts> =>
  async (changes, baseVersion, key) => {
    const answer = await mutate(SaveDraftDocument, { input: { id, baseVersion, changes } }, key);
    return draftAnswerOf(
      mapAnswer(answer, ({ savePilotApplicationDraft: { application, userErrors } }) => ({
        draft: draftOf(application?.draft),
        userErrors,
      })),
      async () => draftOf((await client.query(CurrentDraftDocument, { id }).toPromise()).data?.pilotApplication?.draft),
    );
  };
