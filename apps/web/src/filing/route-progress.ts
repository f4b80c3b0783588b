import type { Stage } from '@shidian/rules/package.js';
import type { ApplicationStatus, Department, SignOffVerdict } from '../generated/graphql';

/** How a desk stands on the way of a case. */
export type DeskState = 'passed' | 'current' | 'returned' | 'rejected' | 'withdrawn' | 'waiting';

/** One department's part in a joint step; null while it has not answered. */
export interface DepartmentAnswer {
  department: Department;
  verdict: SignOffVerdict | null;
  reason: string | null;
}

/** A desk of the route as the applicant sees it. */
export interface DeskStep {
  stage: Stage;
  state: DeskState;
  answers: readonly DepartmentAnswer[];
}

/** What the way of a case is worked out from. */
export interface Travelling {
  status: ApplicationStatus;
  stage: string;
  signOffs: readonly {
    stage: string;
    /** Given since the case came to its desk. */
    current: boolean;
    department: Department;
    verdict: SignOffVerdict;
    reason: string | null;
  }[];
}

const here: Record<ApplicationStatus, DeskState> = {
  DRAFT: 'waiting',
  EVALUATING: 'current',
  IN_REVIEW: 'current',
  RETURNED: 'returned',
  APPROVED: 'passed',
  REJECTED: 'rejected',
  WITHDRAWN: 'withdrawn',
};

/** The desks of a route with how far the case is; desks, not people. */
export const routeProgress = (stages: readonly Stage[], travelling: Travelling): DeskStep[] => {
  const at = stages.findIndex(({ id }) => id === travelling.stage);
  return stages.map((stage, index) => {
    const state: DeskState =
      travelling.status === 'APPROVED' || index < at ? 'passed' : index === at ? here[travelling.status] : 'waiting';
    return {
      stage,
      state,
      answers: stage.jointSignOff.map((department) => {
        // Where the case lies, departments answer anew; elsewhere their last answer is what they said there.
        const answer = travelling.signOffs.findLast(
          (signOff) =>
            signOff.stage === stage.id && signOff.department === department && (state !== 'current' || signOff.current),
        );
        return {
          department: department as Department,
          verdict: answer?.verdict ?? null,
          reason: answer?.reason ?? null,
        };
      }),
    };
  });
};
