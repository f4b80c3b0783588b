import type { Department } from '../generated/graphql';
import type { ReviewedFiling } from './desk-context';

type SignOff = ReviewedFiling['signOffs'][number];

/** A department asked to sign the step, with its answer on this submission where there is one. */
export interface AskedSignOff {
  department: Department;
  answer: SignOff | null;
}

/** The departments asked at the desk where a filing lies, in the order of the package, each with its answer. */
export const askedSignOffs = ({
  requiredSignOffs,
  signOffs,
  stage,
  attempt,
}: Pick<ReviewedFiling, 'requiredSignOffs' | 'signOffs' | 'stage' | 'attempt'>): AskedSignOff[] =>
  requiredSignOffs.map((department) => ({
    department,
    answer:
      signOffs.find(
        (signed) => signed.department === department && signed.stage === stage && signed.attempt === attempt,
      ) ?? null,
  }));

/** Answers given at other desks, or on earlier submissions. */
export const formerSignOffs = ({
  signOffs,
  stage,
  attempt,
}: Pick<ReviewedFiling, 'signOffs' | 'stage' | 'attempt'>): SignOff[] =>
  signOffs.filter((signed) => signed.stage !== stage || signed.attempt !== attempt);
