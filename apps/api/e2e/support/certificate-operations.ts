import { ABSENT, type OperationRow } from './operation-row.js';

const id = ABSENT;

/** Mutations on batches of certificates and on certificates. */
export const certificateMutations = {
  decideCertificateProposal: { may: '. .. ... .. .. x.', scope: 'certificate:revoke', answer: 'NOT_FOUND', input: { id, decision: 'CONFIRMED' } },
  decideIssueBatch: { may: '. .. ... .. .. x.', scope: 'certificate:issue', answer: 'NOT_FOUND', input: { id, decision: 'APPROVED' } },
  discardIssueBatch: { may: '. .. ... .. .. x.', scope: 'certificate:issue', answer: 'NOT_FOUND', input: { id } },
  prepareIssueBatch: { may: '. .. ... .. .. x.', scope: 'certificate:issue', answer: 'NO_CERTIFYING_PROGRAMME', input: { programmeId: id, level: 'x', selection: 'ALL' } },
  proposeCertificateCorrection: { may: '. .. ... .. .. x.', scope: 'certificate:revoke', answer: 'NOT_FOUND', input: { certificateId: id, reason: 'NAME_MISWRITTEN', evidence: 'x' } },
  proposeCertificateRevocation: { may: '. .. .x. .. .. x.', scope: 'certificate:propose', answer: 'NOT_FOUND', input: { certificateId: id, reason: 'x', evidence: 'x' } },
  resumeIssueBatch: { may: '. .. ... .. .. x.', scope: 'certificate:issue', answer: 'NOT_FOUND', input: { id } },
  startIssueBatch: { may: '. .. ... .. .. x.', scope: 'certificate:issue', answer: 'NOT_FOUND', input: { id } },
  stopIssueBatch: { may: '. .. ... .. .. x.', scope: 'certificate:issue', answer: 'NOT_FOUND', input: { id } },
} as const satisfies Record<string, OperationRow>; // prettier-ignore

/** Queries on the same. */
export const certificateQueries = {
  certificate: { may: '. xx .xx .. .. x.', scope: 'certificate:read', answer: 'NOTHING' },
  certificateByNumber: { may: '. xx .xx .. .. x.', scope: 'certificate:read', answer: 'NOTHING' },
  certificateCorrectionPreview: { may: '. .. ... .. .. x.', scope: 'certificate:revoke', answer: 'NOTHING' },
  certificateProposal: { may: '. xx .xx .. .. x.', scope: 'certificate:read', answer: 'NOTHING' },
  certificateProposals: { may: '. xx .xx .. .. x.', scope: 'certificate:read', answer: 'OK' },
  certificateRevocationPreview: { may: '. .. .x. .. .. x.', scope: 'certificate:propose', answer: 'NOTHING' },
  certificates: { may: '. xx .xx .. .. x.', scope: 'certificate:read', answer: 'OK' },
  issueBatch: { may: '. xx .xx .. .. x.', scope: 'certificate:read', answer: 'NOTHING' },
  issueBatches: { may: '. xx .xx .. .. x.', scope: 'certificate:read', answer: 'OK' },
  issueItems: { may: '. xx .xx .. .. x.', scope: 'certificate:read', answer: 'OK' },
} as const satisfies Record<string, OperationRow>; // prettier-ignore

/** Their documents. */
export const certificateDocuments: Record<keyof typeof certificateQueries, string> = {
  certificate: 'query ($id: ID!) { certificate(id: $id) { id number } }',
  certificateByNumber: '{ certificateByNumber(number: "ZJECP12021000001X") { id number } }',
  certificateCorrectionPreview:
    'query ($id: ID!) { certificateCorrectionPreview(certificateId: $id, reason: "NAME_CHANGED") { mayEnrolAgain } }',
  certificateProposal: 'query ($id: ID!) { certificateProposal(id: $id) { id } }',
  certificateProposals: '{ certificateProposals { edges { node { id } } } }',
  certificateRevocationPreview:
    'query ($id: ID!) { certificateRevocationPreview(certificateId: $id, reason: "x") { mayEnrolAgain } }',
  certificates: '{ certificates { edges { node { id number } } } }',
  issueBatch: 'query ($id: ID!) { issueBatch(id: $id) { id } }',
  issueBatches: '{ issueBatches { totalCount edges { node { id } } } }',
  issueItems: 'query ($id: ID!) { issueItems(batchId: $id) { totalCount edges { cursor } } }',
};
