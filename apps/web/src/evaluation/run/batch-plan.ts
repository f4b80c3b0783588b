import type {
  EvaluationDecisionInput,
  EvaluationProposal,
  ItemLineFieldsFragment,
  RevocationGround,
} from '../../generated/graphql';

/** Most decisions of one batch; the server refuses more. */
export const decisionLimit = 100;

/** What an officer decides about a selection: each as proposed, or all the same. */
export interface Verdict {
  decision: EvaluationProposal | 'PROPOSED';
  rectifyBy: string;
  reason: string;
  ground: RevocationGround | null;
}

/** One provider of the selection and what would be decided; null where there is no proposal to follow. */
export interface PlannedDecision {
  item: ItemLineFieldsFragment;
  decision: EvaluationProposal | null;
  /** It is not what the evaluation proposed. */
  differs: boolean;
}

/** What a verdict means for each of a selection. */
export const planDecisions = (
  items: readonly ItemLineFieldsFragment[],
  { decision }: Pick<Verdict, 'decision'>,
): PlannedDecision[] =>
  items.map((item) => {
    const decided = decision === 'PROPOSED' ? item.proposal : decision;
    return { item, decision: decided, differs: decided !== null && decided !== item.proposal };
  });

/** What still has to be filled in before a plan can be sent; null where nothing has. */
export const missingOf = (
  plan: readonly PlannedDecision[],
  verdict: Verdict,
  today: string,
): 'noProposal' | 'dateMissing' | 'reasonMissing' | null => {
  if (plan.some(({ decision }) => decision === null)) return 'noProposal';
  if (plan.some(({ decision }) => decision === 'RECTIFY') && !(verdict.rectifyBy > today)) return 'dateMissing';
  const reasoned = plan.some(({ decision, differs }) => differs || decision === 'REVOKE');
  return reasoned && !verdict.reason.trim() ? 'reasonMissing' : null;
};

/** A plan as the server takes it: only what belongs to each decision. */
export const decisionInputs = (plan: readonly PlannedDecision[], verdict: Verdict): EvaluationDecisionInput[] =>
  plan.flatMap(({ item, decision }) =>
    decision === null
      ? []
      : [
          {
            providerId: item.provider.id,
            decision,
            ...(decision === 'RECTIFY' ? { rectifyBy: verdict.rectifyBy } : {}),
            ...(verdict.reason.trim() ? { reason: verdict.reason.trim() } : {}),
            ...(decision === 'REVOKE' && verdict.ground ? { ground: verdict.ground } : {}),
          },
        ],
  );
