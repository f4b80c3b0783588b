import { client } from '../api/client';
import { mapAnswer, mutate } from '../api/mutate';
import { draftAnswerOf } from '../application/draft-answer';
import type { SaveDraft, SavedDraft } from '../application/draft-session';
import {
  CurrentChangeDraftDocument,
  SaveProviderChangeDocument,
  type ChangeContentFieldsFragment,
  type ProviderChangeContentInput,
} from '../generated/graphql';
import type { FormFacts } from './fact-path';

interface ChangeDraft {
  draft: ChangeContentFieldsFragment | null;
  draftVersion: number | null;
  updatedAt: string;
}

/** What a change states as facts of its form: what is not stated is absent. */
export const changeFacts = (content: ChangeContentFieldsFragment | null): FormFacts =>
  Object.fromEntries(Object.entries(content ?? {}).filter(([, value]) => value !== null));

/** The draft of a change as the form keeps it; the API does not say who of the unit saved it. */
export const changeDraftOf = ({ draft, draftVersion, updatedAt }: ChangeDraft): SavedDraft<FormFacts> => ({
  facts: changeFacts(draft),
  version: draftVersion ?? 0,
  savedAt: updatedAt,
  savedBy: '',
});

type Unit = Partial<NonNullable<ChangeContentFieldsFragment['units']>[number]>;

/** A row that is only begun travels with what it lacks as empty. */
const contentOf = (facts: FormFacts): ProviderChangeContentInput => {
  const units = facts['units'] as readonly Unit[] | undefined;
  return {
    ...(facts as ProviderChangeContentInput),
    ...(units
      ? { units: units.map(({ name = '', uscc = '', keeps = false }) => ({ name, uscc, keeps })) }
      : { units: null }),
  };
};

/** Saves one change's draft through the API, which takes it as a whole. */
export const saveChangeOf = (id: string, saved: FormFacts): SaveDraft<FormFacts> => {
  let known = saved;
  return async (changes, baseVersion, key) => {
    const content = { ...known, ...changes };
    const answer = await draftAnswerOf(
      mapAnswer(
        await mutate(SaveProviderChangeDocument, { input: { id, baseVersion, content: contentOf(content) } }, key),
        ({ saveProviderChange: { change, userErrors } }) => ({ draft: change && changeDraftOf(change), userErrors }),
      ),
      async () => {
        const { data } = await client.query(CurrentChangeDraftDocument, { id }).toPromise();
        return data?.providerChange ? changeDraftOf(data.providerChange) : null;
      },
    );
    if (answer.kind === 'saved') known = content;
    if (answer.kind === 'conflict') known = answer.theirs.facts;
    return answer;
  };
};
