import type { Finding } from '@shidian/rules/findings.js';
import type { Material, PackageContent } from '@shidian/rules/package.js';
import { createContext, use } from 'react';
import type {
  DefectInput,
  JudgementFieldsFragment,
  JudgementVerdict,
  RejectionReasonInput,
  ReturnTarget,
} from '../generated/graphql';
import type { CaseAction } from './case-action';
import type { NotedDefect } from './defects';

/** To whom a case is returned, where there is more than one way: to its applicant unless said otherwise. */
export interface ReturnTo {
  to?: ReturnTarget;
  desk?: string;
}

/** What can be done with every kind of case from the workbench. */
export interface CaseActions {
  /** Absent where no rule of the case is judged. */
  judge?: CaseAction<{ rule: string; verdict: JudgementVerdict; comment: string }>;
  return: CaseAction<{ defects: DefectInput[]; message?: string } & ReturnTo>;
  reject: CaseAction<{ reasons: RejectionReasonInput[]; message: string }>;
}

/** The submission on the workbench: of a pilot application or of a filing. */
export interface Review {
  /** What was submitted. */
  facts: unknown;
  abilities: readonly string[];
  content: PackageContent;
  /** Documents that its form asks for. */
  materials: readonly Material[];
  /** Facts changed since the submission before, documents by material. */
  changedPaths: readonly string[];
  findings: readonly Finding[];
  /** The section under which a finding is read. */
  homeOf: (finding: Finding) => string;
  judgements: readonly JudgementFieldsFragment[];
  actions: CaseActions;
  defects: readonly NotedDefect[];
  /** Opens the note of a defect about a fact or a material. */
  noteDefect: (path: string, label: string) => void;
  removeDefect: (key: string) => void;
  /** Reads the case again, after a decision or a judgement. */
  refresh: () => void;
}

export const ReviewContext = createContext<Review | null>(null);

/** The submission on the workbench. */
export function useReview(): Review {
  const review = use(ReviewContext);
  if (!review) throw new Error('useReview outside of the workbench');
  return review;
}
