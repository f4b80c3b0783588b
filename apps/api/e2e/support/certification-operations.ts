import { ABSENT, type OperationRow } from './operation-row.js';

const id = ABSENT;

/** Mutations on candidates, rosters, exams and certificates. */
export const certificationMutations = {
  correctCandidate: { may: '. .. ... .. .. x.', scope: 'candidate:decide', answer: 'NOT_FOUND', input: { id, name: '张三', reason: '照证件更正' } },
  revealCandidateNumber: { may: '. .. ... .. .. x.', scope: 'candidate:reveal', answer: 'NOT_FOUND', input: { id, reason: '核对报名材料' } },
  setCandidatePhoto: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_FOUND', input: { id } },
  startPhotoUpload: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_FOUND', input: { id, name: 'a.png', size: 1 } },
} as const satisfies Record<string, OperationRow>; // prettier-ignore

/** Queries on the same. */
export const certificationQueries = {
  candidate: { may: '. xx .xx .. .. x.', scope: 'candidate:read', answer: 'NOTHING' },
  candidates: { may: '. xx .xx .. .. x.', scope: 'candidate:read', answer: 'OK' },
} as const satisfies Record<string, OperationRow>; // prettier-ignore

/** Their documents. */
export const certificationDocuments: Record<keyof typeof certificationQueries, string> = {
  candidate: 'query ($id: ID!) { candidate(id: $id) { id name } }',
  candidates: '{ candidates { totalCount edges { node { id } } } }',
};
