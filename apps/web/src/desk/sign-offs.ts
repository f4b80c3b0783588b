import type { Department } from '../generated/graphql';
import type { ReviewedFiling } from './desk-context';

type SignOff = ReviewedFiling['signOffs'][number];

/** A department asked to sign the step: its answer where it has given one, and what it said the time before. */
export interface AskedSignOff {
  department: Department;
  answer: SignOff | null;
  /** Its last answer at this desk, given before the case came to it again; it does not count any more. */
  before: SignOff | null;
}

/** The departments asked at the desk where a filing lies, in the order of the package, each with its answer. */
export const askedSignOffs = ({
  requiredSignOffs,
  signOffs,
  stage,
}: Pick<ReviewedFiling, 'requiredSignOffs' | 'signOffs' | 'stage'>): AskedSignOff[] =>
  requiredSignOffs.map((department) => {
    const own = signOffs.filter((signed) => signed.department === department && signed.stage === stage);
    return {
      department,
      answer: own.find(({ current }) => current) ?? null,
      before: own.findLast(({ current }) => !current) ?? null,
    };
  });

/** Answers given at other desks, or before the case came to this one again. */
export const formerSignOffs = ({ signOffs }: Pick<ReviewedFiling, 'signOffs'>): SignOff[] =>
  signOffs.filter(({ current }) => !current);
