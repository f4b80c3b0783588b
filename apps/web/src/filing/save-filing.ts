import { client } from '../api/client';
import { mapAnswer, mutate } from '../api/mutate';
import { draftAnswerOf } from '../application/draft-answer';
import type { SaveDraft, SavedDraft } from '../application/draft-session';
import { CurrentFilingDraftDocument, SaveFilingDraftDocument, type DraftFieldsFragment } from '../generated/graphql';
import type { FormFacts } from './fact-path';

/** The facts of a draft or a submission: the API carries them as JSON, validated by the server. */
export const readFormFacts = (value: unknown): FormFacts => (value ?? {}) as FormFacts;

const draftOf = (draft: DraftFieldsFragment | null | undefined): SavedDraft<FormFacts> | null =>
  draft ? { ...draft, facts: readFormFacts(draft.facts) } : null;

/** Saves changed parts of one filing's draft through the API. */
export const saveFilingOf =
  (id: string): SaveDraft<FormFacts> =>
  async (changes, baseVersion, key) => {
    const answer = await mutate(SaveFilingDraftDocument, { input: { id, baseVersion, changes } }, key);
    return draftAnswerOf(
      mapAnswer(answer, ({ saveFilingDraft: { filing, userErrors } }) => ({
        draft: draftOf(filing?.draft),
        userErrors,
      })),
      async () => draftOf((await client.query(CurrentFilingDraftDocument, { id }).toPromise()).data?.filing?.draft),
    );
  };
