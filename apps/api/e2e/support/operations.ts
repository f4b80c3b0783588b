import type { Answer, Client, UserErrorShape } from './client.js';
import { certificateDocuments, certificateMutations, certificateQueries } from './certificate-operations.js';
import { certificationDocuments, certificationMutations, certificationQueries } from './certification-operations.js';
import { examDocuments, examMutations, examQueries } from './exam-operations.js';
import { filingDocuments, filingMutations, filingQueries } from './filing-operations.js';
import { ABSENT, type OperationRow } from './operation-row.js';

export { ABSENT, callers } from './operation-row.js';

/** One call of an operation: its document and its variables. */
export interface Call {
  readonly document: string;
  readonly variables: object;
}

const id = ABSENT;
const attempt = 1;

/** Every mutation of the schema. */
export const mutations = {
  ...certificateMutations,
  ...certificationMutations,
  ...filingMutations,
  ...examMutations,
  approvePilotApplication: { may: '. .. xx. .. .. ..', scope: 'application:decide', answer: 'NOT_FOUND', input: { id, attempt } },
  changePassword: { may: '. xx xxx xx xx xx', scope: 'people', answer: 'WRONG_PASSWORD', input: { currentPassword: 'not this one', newPassword: 'another horse 43' } },
  changeRound: { may: '. .. .x. .. .. ..', scope: 'round:manage', answer: 'ROUND_NOT_FOUND', input: { id, opensAt: '2021-03-01T00:00:00Z', closesAt: '2021-04-01T00:00:00Z' } },
  confirmTotp: { may: '. xx xxx xx xx xx', scope: 'people', answer: 'TOTP_NOT_STARTED', input: { code: '000000' } },
  createApiToken: { may: '. xx xxx xx xx xx', scope: 'people', answer: 'SCOPES_MISSING', input: { name: 'x', scopes: [], expiresAt: '2021-04-01T00:00:00Z' } },
  createOrganisation: { may: '. .. .xx .. .. ..', scope: 'organisation:manage', answer: 'SCHOOL_TYPE_MISSING', input: { kind: 'SCHOOL', name: 'x' } },
  createPilotApplication: { may: '. xx ... .. .. ..', scope: 'application:create', answer: 'ROUND_NOT_FOUND', input: { roundId: id } },
  createRound: { may: '. .. .x. .. .. ..', scope: 'round:manage', answer: 'ROUND_DATES', input: { programmeId: id, name: '二批', nameEn: 'Second', referenceYear: 2021, opensAt: '2021-04-01T00:00:00Z', closesAt: '2021-04-01T00:00:00Z', numberPrefix: 'X2', packageId: 'x', packageVersion: '1' } },
  endMembership: { may: '. .. ..x .. .. ..', scope: 'people', answer: 'UNKNOWN_MEMBERSHIP', input: { id } },
  enrolTotp: { may: '. xx xxx xx xx xx', scope: 'people', answer: 'WRONG_PASSWORD', input: { password: 'not this one' } },
  judgeRule: { may: '. .. xx. .. .. ..', scope: 'application:judge', answer: 'NOT_FOUND', input: { id, attempt, rule: 'x', verdict: 'MET' } },
  previewRoster: { may: '. xx ... .. .. ..', scope: 'application:edit', answer: 'FILE_NOT_FOUND', input: { fileId: id } },
  rejectPilotApplication: { may: '. .. xx. .. .. ..', scope: 'application:decide', answer: 'NOT_FOUND', input: { id, attempt, reasons: [] } },
  removeTotp: { may: '. xx xxx xx xx xx', scope: 'people', answer: 'WRONG_PASSWORD', input: { password: 'not this one', code: '000000' } },
  renameOrganisation: { may: '. .. .xx .. .. ..', scope: 'organisation:manage', answer: 'UNKNOWN_ORGANISATION', input: { id, name: 'x' } },
  returnPilotApplication: { may: '. .. xx. .. .. ..', scope: 'application:return', answer: 'NOT_FOUND', input: { id, attempt, defects: [] } },
  revokeApiToken: { may: '. xx xxx xx xx xx', scope: 'people', answer: 'UNKNOWN_TOKEN', input: { id } },
  savePilotApplicationDraft: { may: '. xx ... .. .. ..', scope: 'application:edit', answer: 'NOT_FOUND', input: { id, baseVersion: 999, changes: {} } },
  signIn: { may: 'x xx xxx xx xx xx', scope: 'anyone', answer: 'WRONG_CREDENTIALS', input: { email: 'nobody@x.test', password: 'not this one' } },
  signOut: { may: 'x xx xxx xx xx xx', scope: 'anyone', answer: 'OK' },
  signOutEverywhere: { may: '. xx xxx xx xx xx', scope: 'people', answer: 'OK' },
  startUpload: { may: '. xx ... .. .. ..', scope: 'application:edit', answer: 'NOT_FOUND', input: { applicationId: id, material: 'roster', name: 'a.csv', size: 0 } },
  submitPilotApplication: { may: '. .x ... .. .. ..', scope: 'application:submit', answer: 'NOT_FOUND', input: { id, draftVersion: 999 } },
  switchMembership: { may: '. xx xxx xx xx xx', scope: 'people', answer: 'UNKNOWN_MEMBERSHIP', input: { membershipId: id } },
  withdrawPilotApplication: { may: '. .x ... .. .. ..', scope: 'application:withdraw', answer: 'NOT_FOUND', input: { id } },
} as const satisfies Record<string, OperationRow>; // prettier-ignore

/** Every query of the schema. */
export const queries = {
  ...certificateQueries,
  ...certificationQueries,
  ...filingQueries,
  ...examQueries,
  apiTokens: { may: '. xx xxx xx xx xx', scope: 'people', answer: 'OK' },
  demoAccounts: { may: 'x xx xxx xx xx xx', scope: 'anyone', answer: 'OK' },
  members: { may: '. .. ..x .. .. ..', scope: 'people', answer: 'EMPTY' },
  nextInQueue: { may: '. .. xx. .. .. ..', scope: 'application:judge', answer: 'OK' },
  organisations: { may: '. xx xxx xx xx xx', scope: 'organisation:read', answer: 'OK' },
  pilotApplication: { may: '. xx xxx .. .. ..', scope: 'application:read', answer: 'NOTHING' },
  pilotApplications: { may: '. xx xxx .. .. ..', scope: 'application:read', answer: 'OK' },
  round: { may: '. xx xxx xx xx xx', scope: 'round:read', answer: 'NOTHING' },
  rounds: { may: '. xx xxx xx xx xx', scope: 'round:read', answer: 'OK' },
  viewer: { may: 'x xx xxx xx xx xx', scope: 'anyone', answer: 'OK' },
} as const satisfies Record<string, OperationRow>; // prettier-ignore

const queryDocuments: Record<keyof typeof queries, string> = {
  ...certificateDocuments,
  ...certificationDocuments,
  ...filingDocuments,
  ...examDocuments,
  apiTokens: '{ apiTokens { id name } }',
  demoAccounts: '{ demoAccounts { __typename } }',
  members: 'query ($id: ID!) { members(organisationId: $id) { id name } }',
  nextInQueue: '{ nextInQueue { id number } }',
  organisations: '{ organisations { edges { node { id name } } } }',
  pilotApplication: 'query ($id: ID!) { pilotApplication(id: $id) { id number submissions { facts } } }',
  pilotApplications: '{ pilotApplications { edges { node { id number } } } }',
  round: 'query ($id: ID!) { round(id: $id) { id name } }',
  rounds: '{ rounds { edges { node { id name } } } }',
  viewer: '{ viewer { id name } }',
};

export type OperationName = keyof typeof mutations | keyof typeof queries;
export const operations: Readonly<Record<OperationName, OperationRow>> = { ...mutations, ...queries };

/** The call of an operation with its harmless input, `change` laid over it. */
export function callOf(name: OperationName, change: object = {}): Call {
  if (name in queryDocuments) {
    const document = queryDocuments[name as keyof typeof queries];
    return { document, variables: document.includes('$id') ? { id: ABSENT, ...change } : {} };
  }
  const { input } = operations[name];
  if (!input) return { document: `mutation { ${name} { userErrors { code } } }`, variables: {} };
  // An address of its own for each attempt: five failures would lock it.
  const own = name === 'signIn' ? { email: `nobody-${++attempts}@x.test` } : {};
  const type = `${(inputTypes as Record<string, string>)[name] ?? name.charAt(0).toUpperCase() + name.slice(1)}Input`;
  return {
    document: `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code field message } } }`,
    variables: { input: { ...input, ...own, ...change } },
  };
}
let attempts = 0;
const inputTypes = {
  previewRosterImport: 'RosterImport',
  confirmRosterImport: 'RosterImport',
  cancelRosterImport: 'RosterImport',
  judgeRule: 'JudgeRule',
  stopAnnualEvaluation: 'AnnualEvaluation',
  discardIssueBatch: 'IssueBatch',
  startIssueBatch: 'IssueBatch',
  stopIssueBatch: 'IssueBatch',
  resumeIssueBatch: 'IssueBatch',
  resumeAnnualEvaluation: 'AnnualEvaluation',
  closeExamSession: 'ExamSessionId',
  openExamSession: 'ExamSessionId',
  publishExamDraw: 'ExamDrawId',
  publishExamResults: 'ExamSessionId',
  runExamDraw: 'ExamDrawId',
};

/** An answer in one word: an error's or a refusal's code, NOTHING for null, EMPTY for an empty list, OK for the rest. */
export function wordOf(answer: Answer<Record<string, unknown>>): string {
  if (answer.errors[0]) return answer.errors[0].extensions.code;
  const [value] = Object.values(answer.data ?? {});
  if (value === null || value === undefined) return 'NOTHING';
  if (Array.isArray(value)) return value.length === 0 ? 'EMPTY' : 'OK';
  const { userErrors } = value as { userErrors?: UserErrorShape[] };
  return userErrors?.[0]?.code ?? 'OK';
}

/** Calls an operation and answers its word. */
export async function ask(client: Client, name: OperationName, change: object = {}): Promise<string> {
  const { document, variables } = callOf(name, change);
  return wordOf(await client.ask(document, variables));
}
