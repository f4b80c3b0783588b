import {
  RejectProviderChangeDocument,
  ReturnProviderChangeDocument,
  type DefectInput,
  type RejectionReasonInput,
} from '../../generated/graphql';
import { caseAction } from '../../review/case-action';
import type { CaseActions } from '../../review/review-context';

/** What the workbench's dialogs send for a change at this attempt; no rule of it is judged. */
export const changeActions = (id: string, attempt: number): Pick<CaseActions, 'return' | 'reject'> => ({
  return: caseAction(
    ReturnProviderChangeDocument,
    (data) => data.returnProviderChange,
    (values: { defects: DefectInput[]; message?: string }) => ({ id, attempt, ...values }),
  ),
  reject: caseAction(
    RejectProviderChangeDocument,
    (data) => data.rejectProviderChange,
    (values: { reasons: RejectionReasonInput[]; message: string }) => ({ id, attempt, ...values }),
  ),
});
