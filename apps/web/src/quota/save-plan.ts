import { client } from '../api/client';
import { mapAnswer, mutate } from '../api/mutate';
import { draftAnswerOf } from '../application/draft-answer';
import type { SaveDraft, SavedDraft } from '../application/draft-session';
import { ChangeQuotaPlanDocument, QuotaPlanDocument, type QuotaPlanFieldsFragment } from '../generated/graphql';
import { cellOfRefusal, changeOf, figuresOf, type PlanFigures } from './plan-figures';

export type Plan = QuotaPlanFieldsFragment;
export type Preview = NonNullable<Plan['preview']>;

/** The draft of a plan as its grid keeps it; the API does not say who changed it last. */
export const planDraftOf = (plan: Plan): SavedDraft<PlanFigures> => ({
  facts: figuresOf(plan),
  version: plan.draftVersion,
  savedAt: plan.changedAt,
  savedBy: '',
});

const goneCodes = new Set(['PLAN_PUBLISHED', 'PLAN_NOT_FOUND']);

/** Saves changed figures of one plan; `onPlan` gets it as it is afterwards, also after a conflict. */
export const savePlanOf =
  (id: string, onPlan: (plan: Plan) => void): SaveDraft<PlanFigures> =>
  async (changes, draftVersion, key) => {
    const { caps, targets, paths } = changeOf(changes);
    const answer = await mutate(ChangeQuotaPlanDocument, { input: { id, draftVersion, caps, targets } }, key);
    if (answer.ok && answer.data.changeQuotaPlan.userErrors.some(({ code }) => goneCodes.has(code)))
      return { kind: 'closed' };
    const plan = answer.ok ? answer.data.changeQuotaPlan.plan : null;
    if (plan) onPlan(plan);
    return draftAnswerOf(
      mapAnswer(answer, ({ changeQuotaPlan: { userErrors } }) => ({
        draft: plan ? planDraftOf(plan) : null,
        userErrors: userErrors.map((error) => ({
          ...error,
          field: cellOfRefusal(error.field, paths)?.split('.') ?? error.field ?? null,
        })),
      })),
      async () => {
        if (plan) return planDraftOf(plan);
        const { data } = await client.query(QuotaPlanDocument, { id }).toPromise();
        return data?.quotaPlan ? planDraftOf(data.quotaPlan) : null;
      },
    );
  };
