import { persisted } from '../api/persisted-document';
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Role =
  | 'SCHOOL_EDITOR'
  | 'SCHOOL_SUBMITTER'
  | 'REVIEWER'
  | 'PROGRAMME_MANAGER'
  | 'TENANT_ADMIN';

export type OrganisationKind =
  | 'SCHOOL'
  | 'CERTIFYING_BODY'
  | 'AUTHORITY';

export type SchoolType =
  | 'SECONDARY'
  | 'HIGHER_VOCATIONAL'
  | 'APPLIED_UNDERGRADUATE';

export type RoundPhase =
  | 'UPCOMING'
  | 'OPEN'
  | 'CLOSED';

export type ApplicationStatus =
  | 'DRAFT'
  | 'EVALUATING'
  | 'IN_REVIEW'
  | 'RETURNED'
  | 'APPROVED'
  | 'REJECTED'
  | 'WITHDRAWN';

export type Outcome =
  | 'ELIGIBLE'
  | 'INELIGIBLE'
  | 'NEEDS_REVIEW'
  | 'INCOMPLETE';

export type FindingKind =
  | 'DECIDED'
  | 'JUDGED'
  | 'ADVISORY';

export type FindingResult =
  | 'MET'
  | 'NOT_MET'
  | 'NEEDS_REVIEW'
  | 'MISSING';

export type DecisionKind =
  | 'SUBMIT'
  | 'RESUBMIT'
  | 'WITHDRAW'
  | 'RETURN'
  | 'APPROVE'
  | 'REJECT';

export type JudgementVerdict =
  | 'MET'
  | 'NOT_MET';

export type ApplicationAbility =
  | 'EDIT'
  | 'SUBMIT'
  | 'WITHDRAW'
  | 'JUDGE'
  | 'RETURN'
  | 'APPROVE'
  | 'REJECT';

export type EvaluationState =
  | 'QUEUED'
  | 'DONE';

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type ApplicationSort =
  | 'UPDATED_AT'
  | 'SUBMITTED_AT'
  | 'NUMBER'
  | 'SCHOOL_NAME';

export type PilotApplicationFilter = {
  status?: Array<ApplicationStatus> | null | undefined;
  outcome?: Array<Outcome> | null | undefined;
  roundId?: string | null | undefined;
  schoolType?: SchoolType | null | undefined;
  search?: string | null | undefined;
};

export type PilotApplicationOrder = {
  by: ApplicationSort;
  direction: SortDirection;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SwitchMembershipInput = {
  membershipId: string;
};

export type CreatePilotApplicationInput = {
  roundId: string;
};

export type SaveDraftInput = {
  id: string;
  baseVersion: number;
  changes: unknown;
};

export type SubmitInput = {
  id: string;
  draftVersion: number;
};

export type WithdrawInput = {
  id: string;
  reason: string;
};

export type JudgeRuleInput = {
  id: string;
  attempt: number;
  rule: string;
  verdict: JudgementVerdict;
  comment: string;
};

export type DefectInput = {
  path?: string | null | undefined;
  material?: string | null | undefined;
  rule?: string | null | undefined;
  code: string;
  text: string;
};

export type ReturnInput = {
  id: string;
  attempt: number;
  message: string;
  defects: Array<DefectInput>;
};

export type ApproveInput = {
  id: string;
  attempt: number;
  message?: string | null | undefined;
};

export type ReasonInput = {
  code: string;
  rule?: string | null | undefined;
  text?: string | null | undefined;
};

export type RejectInput = {
  id: string;
  attempt: number;
  message: string;
  reasons: Array<ReasonInput>;
};

export type StartUploadInput = {
  applicationId: string;
  material: string;
  name: string;
  size: number;
};

export type PreviewRosterInput = {
  applicationId: string;
  fileId?: string | null | undefined;
  text?: string | null | undefined;
};

export type RoundSummaryFragment = { id: string, name: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, programme: { id: string, code: string, name: string, nameEn: string } };

export type FindingFieldsFragment = { rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } };

export type EvaluationFieldsFragment = { state: EvaluationState, outcome: Outcome | null, packageId: string, packageVersion: string, evaluatedAt: string | null, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> };

export type DefectFieldsFragment = { id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string };

export type DecisionFieldsFragment = { id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, desk: { zh: string, en: string }, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> };

export type JudgementFieldsFragment = { rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string };

export type SchoolFieldsFragment = { id: string, name: string, uscc: string | null, schoolType: SchoolType | null, place: string | null };

export type QueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PilotApplicationFilter | null | undefined;
  orderBy?: PilotApplicationOrder | null | undefined;
}>;


export type QueueQuery = { pilotApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, updatedAt: string, submittedAt: string | null, school: { id: string, name: string, uscc: string | null, schoolType: SchoolType | null, place: string | null }, round: { id: string, name: string }, evaluation: { state: EvaluationState, findings: Array<{ rule: string, kind: FindingKind, result: FindingResult, title: { zh: string, en: string } }> } | null } }> } };

export type QueueRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueRoundsQuery = { rounds: { edges: Array<{ node: { id: string, name: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, programme: { id: string, code: string, name: string, nameEn: string } } }> } };

export type WorkbenchQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchQuery = { pilotApplication: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, abilities: Array<ApplicationAbility>, changedPaths: Array<string>, updatedAt: string, submittedAt: string | null, school: { id: string, name: string, uscc: string | null, schoolType: SchoolType | null, place: string | null }, round: { id: string, name: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, rulePackage: { id: string, version: string, content: unknown }, programme: { id: string, code: string, name: string, nameEn: string } }, submission: { id: string, attempt: number, facts: unknown, submittedAt: string, submittedBy: string, hash: string, judgements: Array<{ rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string }> } | null, evaluation: { state: EvaluationState, outcome: Outcome | null, packageId: string, packageVersion: string, evaluatedAt: string | null, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, openDefects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }>, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, desk: { zh: string, en: string }, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type NextInQueueQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: PilotApplicationFilter | null | undefined;
}>;


export type NextInQueueQuery = { nextInQueue: { id: string } | null };

export type ApplicationHistoryQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationHistoryQuery = { pilotApplication: { id: string, number: string, status: ApplicationStatus, school: { id: string, name: string, uscc: string | null, schoolType: SchoolType | null, place: string | null }, round: { id: string, name: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, rulePackage: { id: string, version: string, content: unknown }, programme: { id: string, code: string, name: string, nameEn: string } }, submissions: Array<{ id: string, attempt: number, facts: unknown, submittedAt: string, submittedBy: string, hash: string, judgements: Array<{ rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string }>, evaluation: { state: EvaluationState, outcome: Outcome | null, packageId: string, packageVersion: string, evaluatedAt: string | null, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } }>, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, desk: { zh: string, en: string }, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type JudgeRuleMutationVariables = Exact<{
  input: JudgeRuleInput;
}>;


export type JudgeRuleMutation = { judgeRule: { application: { id: string, outcome: Outcome | null, abilities: Array<ApplicationAbility>, submission: { id: string, judgements: Array<{ rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string }> } | null, evaluation: { state: EvaluationState, outcome: Outcome | null, packageId: string, packageVersion: string, evaluatedAt: string | null, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ReturnApplicationMutationVariables = Exact<{
  input: ReturnInput;
}>;


export type ReturnApplicationMutation = { returnPilotApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ApproveApplicationMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type ApproveApplicationMutation = { approvePilotApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RejectApplicationMutationVariables = Exact<{
  input: RejectInput;
}>;


export type RejectApplicationMutation = { rejectPilotApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SchoolHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolHomeQuery = { rounds: { edges: Array<{ node: { id: string, name: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, myApplication: { id: string, status: ApplicationStatus } | null, programme: { id: string, code: string, name: string, nameEn: string } } }> }, pilotApplications: { edges: Array<{ node: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, updatedAt: string, submittedAt: string | null, round: { id: string, name: string, closesAt: string, phase: RoundPhase }, openDefects: Array<{ id: string }> } }> } };

export type CreatePilotApplicationMutationVariables = Exact<{
  input: CreatePilotApplicationInput;
}>;


export type CreatePilotApplicationMutation = { createPilotApplication: { application: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type EditableApplicationQueryVariables = Exact<{
  id: string;
}>;


export type EditableApplicationQuery = { pilotApplication: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, abilities: Array<ApplicationAbility>, submittedAt: string | null, school: { id: string, name: string, uscc: string | null, schoolType: SchoolType | null, place: string | null }, round: { ruleSet: string, id: string, name: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, rulePackage: { id: string, version: string, hash: string, content: unknown }, programme: { id: string, code: string, name: string, nameEn: string } }, draft: { facts: unknown, version: number, savedAt: string, savedBy: string } | null, submission: { id: string, attempt: number, submittedAt: string, facts: unknown } | null, openDefects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }>, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, desk: { zh: string, en: string }, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type ApplicationProgressQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationProgressQuery = { pilotApplication: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, abilities: Array<ApplicationAbility>, updatedAt: string, evaluation: { state: EvaluationState, outcome: Outcome | null, packageId: string, packageVersion: string, evaluatedAt: string | null, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, openDefects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }>, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, desk: { zh: string, en: string }, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { savePilotApplicationDraft: { current: { facts: unknown, version: number, savedAt: string, savedBy: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitInput;
}>;


export type SubmitApplicationMutation = { submitPilotApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawApplicationMutation = { withdrawPilotApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type StartUploadMutationVariables = Exact<{
  input: StartUploadInput;
}>;


export type StartUploadMutation = { startUpload: { uploadUrl: string | null, file: { id: string, name: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type PreviewRosterMutationVariables = Exact<{
  input: PreviewRosterInput;
}>;


export type PreviewRosterMutation = { previewRoster: { preview: { sheet: string | null, rows: Array<{ name: string | null, employment: string | null, title: string | null, dualQualified: boolean | null, industryExpert: boolean | null }>, errors: Array<{ row: number, column: string | null, code: string, message: string, params: unknown }> } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type MembershipFieldsFragment = { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } };

export type ViewerFieldsFragment = { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } } | null };

export type UserErrorFieldsFragment = { code: string, field: Array<string> | null, message: string, params: unknown };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } } | null } | null };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ email: string, password: string, role: Role, name: string, tenant: string, organisation: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type SwitchMembershipMutationVariables = Exact<{
  input: SwitchMembershipInput;
}>;


export type SwitchMembershipMutation = { switchMembership: { viewer: { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export const RoundSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"referenceYear"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<RoundSummaryFragment, unknown>;
export const FindingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"leastChange"}}]}}]} as unknown as DocumentNode<FindingFieldsFragment, unknown>;
export const EvaluationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"packageVersion"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"leastChange"}}]}}]} as unknown as DocumentNode<EvaluationFieldsFragment, unknown>;
export const DefectFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<DefectFieldsFragment, unknown>;
export const DecisionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefectFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<DecisionFieldsFragment, unknown>;
export const JudgementFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}}]}}]} as unknown as DocumentNode<JudgementFieldsFragment, unknown>;
export const SchoolFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]} as unknown as DocumentNode<SchoolFieldsFragment, unknown>;
export const MembershipFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<MembershipFieldsFragment, unknown>;
export const ViewerFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"active"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<ViewerFieldsFragment, unknown>;
export const UserErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]} as unknown as DocumentNode<UserErrorFieldsFragment, unknown>;
export const QueueDocument = persisted('query', 'Queue', '0c63a8cd45c2c316fa5331744561fef4b5dca9fa9c675d4c5e5e36ebc559ae13') as unknown as DocumentNode<QueueQuery, QueueQueryVariables>;
export const QueueRoundsDocument = persisted('query', 'QueueRounds', 'db55f4922c1996b6a2471806e2781db36bb79ea8b07e05a2f04bacd58f226efd') as unknown as DocumentNode<QueueRoundsQuery, QueueRoundsQueryVariables>;
export const WorkbenchDocument = persisted('query', 'Workbench', '8dbdc021839b01f1f6a5fae4e13306cd4ffa177425dc048d96ff5230f264410c') as unknown as DocumentNode<WorkbenchQuery, WorkbenchQueryVariables>;
export const NextInQueueDocument = persisted('query', 'NextInQueue', '6e7ff5947ab7299bafb90c7f3f550aee47ec7c69374e278804352c388531c7a3') as unknown as DocumentNode<NextInQueueQuery, NextInQueueQueryVariables>;
export const ApplicationHistoryDocument = persisted('query', 'ApplicationHistory', '5ebe104e64c1ac741fb64b11769c72f9dd59c500912d17eca77a8957f2a65231') as unknown as DocumentNode<ApplicationHistoryQuery, ApplicationHistoryQueryVariables>;
export const JudgeRuleDocument = persisted('mutation', 'JudgeRule', '7ae94d92fe924c2ddd3f7aa3ef51ecf17f3753326276e5d15431e2d5921591b8') as unknown as DocumentNode<JudgeRuleMutation, JudgeRuleMutationVariables>;
export const ReturnApplicationDocument = persisted('mutation', 'ReturnApplication', '3f9bc152e10081547a45ae706c5242df4590df50ffc04b71b0e29e9426207b56') as unknown as DocumentNode<ReturnApplicationMutation, ReturnApplicationMutationVariables>;
export const ApproveApplicationDocument = persisted('mutation', 'ApproveApplication', '5fde52b3da33a78a8fc7ef3242e57fcea24766b605beff66dfc27a12552f34db') as unknown as DocumentNode<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
export const RejectApplicationDocument = persisted('mutation', 'RejectApplication', 'f8e5ab9926c2863567fc0cb2a67b7ccfb57c0306217b449a7e974c0b294e2bfe') as unknown as DocumentNode<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const SchoolHomeDocument = persisted('query', 'SchoolHome', 'ac54552c92cc6ca9acc5d5964b6148892f56e8201b7dc4b1b767d4b9f14cf2c2') as unknown as DocumentNode<SchoolHomeQuery, SchoolHomeQueryVariables>;
export const CreatePilotApplicationDocument = persisted('mutation', 'CreatePilotApplication', '0ce982915d910b76242e881358b170bfe97c85cbb195807f36a75e0b2753319d') as unknown as DocumentNode<CreatePilotApplicationMutation, CreatePilotApplicationMutationVariables>;
export const EditableApplicationDocument = persisted('query', 'EditableApplication', '57613f647f9c28c6094b458c960580dfcdb32b599fc7757a6d5132589543058d') as unknown as DocumentNode<EditableApplicationQuery, EditableApplicationQueryVariables>;
export const ApplicationProgressDocument = persisted('query', 'ApplicationProgress', '4fb5590062b88c35b246a7b313fa75fdd18bbef5e1ce88b6f95d0f0af9111a3e') as unknown as DocumentNode<ApplicationProgressQuery, ApplicationProgressQueryVariables>;
export const SaveDraftDocument = persisted('mutation', 'SaveDraft', 'ac2a75e66c0a9563be5a3a79feafc27b8539bbf85cfe6866bb5c1d10885e09e2') as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const SubmitApplicationDocument = persisted('mutation', 'SubmitApplication', '60c1e82dc1d79beed78706da557b00ad80dbd45cddd2459f1995a89e159a58eb') as unknown as DocumentNode<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const WithdrawApplicationDocument = persisted('mutation', 'WithdrawApplication', '0fce93bbf84416c117fb910dfb4d18e2b784a6e651e66123508f45c7697531ab') as unknown as DocumentNode<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const StartUploadDocument = persisted('mutation', 'StartUpload', '27f36890ff2fe93974751e2fdcad2dbebd5bf57db2eac69346a050f71d822d95') as unknown as DocumentNode<StartUploadMutation, StartUploadMutationVariables>;
export const PreviewRosterDocument = persisted('mutation', 'PreviewRoster', '63e59dd21223d94449a29267f0fb2a81793dd4d11c31568d522b887be412f068') as unknown as DocumentNode<PreviewRosterMutation, PreviewRosterMutationVariables>;
export const ViewerDocument = persisted('query', 'Viewer', 'defa63e6b45e7ed27e4f1e4752abd727d23f0adfc23a54b7a7e69b8d4a6f2850') as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const DemoAccountsDocument = persisted('query', 'DemoAccounts', '8366904510ee561db57f9767442a7f64cd2375037daae6f2e1bb544b35803fad') as unknown as DocumentNode<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const SignInDocument = persisted('mutation', 'SignIn', 'a823f47e3ca33d924cb069e3f9282711aba68faf4530e2356cc04c4bd337e7fa') as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = persisted('mutation', 'SignOut', '62a51b6513587f841a236f36b98a35efa590da73af9f7001a499a02d300a7d65') as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SwitchMembershipDocument = persisted('mutation', 'SwitchMembership', 'ee98859437b9dda791db410f12c7b12e8dc3e004ca9bd7d67896e336ed79b820') as unknown as DocumentNode<SwitchMembershipMutation, SwitchMembershipMutationVariables>;