import type { Finding } from '@shidian/rules/findings.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { createContext, use } from 'react';
import type { JudgementFieldsFragment, WorkbenchQuery } from '../generated/graphql';
import type { NotedDefect } from './defects';

export type ReviewedApplication = NonNullable<WorkbenchQuery['pilotApplication']>;

/** The submission on the workbench. */
export interface Review {
  application: ReviewedApplication;
  content: PackageContent;
  /** Facts changed since the submission before, documents by material. */
  changedPaths: readonly string[];
  findings: readonly Finding[];
  judgements: readonly JudgementFieldsFragment[];
  defects: readonly NotedDefect[];
  /** Opens the note of a defect about a fact or a material. */
  noteDefect: (path: string, label: string) => void;
  removeDefect: (key: string) => void;
  /** Reads the application again, after a decision or a judgement. */
  refresh: () => void;
}

export const ReviewContext = createContext<Review | null>(null);

/** The submission on the workbench. */
export function useReview(): Review {
  const review = use(ReviewContext);
  if (!review) throw new Error('useReview outside of the workbench');
  return review;
}
