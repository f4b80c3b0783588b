import { ABSENT, type OperationRow } from './operation-row.js';

const id = ABSENT;

/** Mutations on candidates, rosters, exams and certificates. */
export const certificationMutations = {
  addClassMembers: { may: '. .. ... xx .. ..', scope: 'training:manage', answer: 'NOT_FOUND', input: { classId: id, members: [] } },
  answerSurvey: { may: 'x xx xxx xx xx xx', scope: 'anyone', answer: 'SURVEY_UNKNOWN', input: { tenant: 'nobody', number: '1', name: '张三', score: 5 } },
  cancelRosterImport: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_FOUND', input: { id } },
  closeTrainingClass: { may: '. .. ... xx .. ..', scope: 'training:manage', answer: 'NOT_FOUND', input: { classId: id } },
  completeTraining: { may: '. .. ... xx .. ..', scope: 'training:manage', answer: 'NOT_FOUND', input: { classId: id, candidateIds: [], completedOn: '2021-01-01' } },
  confirmRosterImport: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_FOUND', input: { id } },
  correctCandidate: { may: '. .. ... .. .. x.', scope: 'candidate:decide', answer: 'NOT_FOUND', input: { id, name: '张三', reason: '照证件更正' } },
  createTrainingClass: { may: '. .. ... xx .. ..', scope: 'training:manage', answer: 'NOT_FOUND', input: { providerId: id, scope: 'x', name: '班', startsOn: '2021-01-01', endsOn: '2021-01-02' } },
  endPlacements: { may: '. .. .xx xx .. x.', scope: 'training:read', answer: 'NOT_YOURS_TO_END', input: { ids: [id], result: 'COMPLETED', onDay: '2021-01-01' } },
  leaveTrainingClass: { may: '. .. ... xx .. ..', scope: 'training:manage', answer: 'NOT_FOUND', input: { classId: id, candidateId: id, leftOn: '2021-01-01' } },
  previewRosterImport: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_FOUND', input: { id } },
  recordAttendance: { may: '. .. ... xx .. ..', scope: 'training:manage', answer: 'NOT_FOUND', input: { classId: id, day: '2021-01-01', entries: [] } },
  recordInternship: { may: '. .. ... .. .. x.', scope: 'candidate:decide', answer: 'UNKNOWN_PROGRAMME', input: { programmeId: id, candidateId: id, companyName: '公司', companyUscc: '91330106MA27XW1A0C', startsOn: '2021-01-01', endsOn: '2021-04-01', tutor: '王' } },
  resolveRosterRows: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_FOUND', input: { id, resolution: 'SKIP' } },
  enrolCandidates: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_CERTIFYING', input: { programmeId: id, level: 'assistant', rows: [{ candidateId: id, facts: {} }] } },
  judgeEnrolment: { may: '. .. ... .. .. x.', scope: 'candidate:decide', answer: 'NOT_FOUND', input: { id, revision: 1, rule: 'x', verdict: 'MET', comment: '经核对属于本专业' } },
  redecideEnrolments: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'ENROLMENT_ROWS', input: { ids: [] } },
  restateEnrolment: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_FOUND', input: { id, revision: 1, facts: {} } },
  withdrawEnrolments: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'ENROLMENT_ROWS', input: { ids: [], reason: '考生本人申请撤回' } },
  revealCandidateNumber: { may: '. .. ... .. .. x.', scope: 'candidate:reveal', answer: 'NOT_FOUND', input: { id, reason: '核对报名材料' } },
  setCandidatePhoto: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_FOUND', input: { id } },
  startPractice: { may: '. .. ... xx .. ..', scope: 'training:manage', answer: 'NOT_FOUND', input: { providerId: id, members: [], startsOn: '2021-01-01', endsOn: '2021-02-01', tutor: '王' } },
  startRosterImport: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NO_EXAMINING_PROGRAMME', input: { programmeId: id, text: 'x' } },
  startPhotoUpload: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_FOUND', input: { id, name: 'a.png', size: 1 } },
} as const satisfies Record<string, OperationRow>; // prettier-ignore

/** Queries on the same. */
export const certificationQueries = {
  candidate: { may: '. xx .xx .. .. x.', scope: 'candidate:read', answer: 'NOTHING' },
  rosterImport: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOTHING' },
  rosterImports: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'OK' },
  rosterRows: { may: '. xx ... .. .. x.', scope: 'candidate:enrol', answer: 'NOT_FOUND' },
  certifyingProgrammes: { may: '. xx xxx xx xx xx', scope: 'round:read', answer: 'OK' },
  enrolment: { may: '. xx .xx .. .. x.', scope: 'candidate:read', answer: 'NOTHING' },
  enrolmentCounts: { may: '. xx .xx .. .. x.', scope: 'candidate:read', answer: 'EMPTY' },
  enrolmentProgrammes: { may: '. xx .xx .. .. x.', scope: 'candidate:read', answer: 'OK' },
  enrolments: { may: '. xx .xx .. .. x.', scope: 'candidate:read', answer: 'OK' },
  candidates: { may: '. xx .xx .. .. x.', scope: 'candidate:read', answer: 'OK' },
  placements: { may: '. .. .xx xx .. x.', scope: 'training:read', answer: 'OK' },
  trainingClass: { may: '. .. .xx xx .. x.', scope: 'training:read', answer: 'NOTHING' },
  trainingClasses: { may: '. .. .xx xx .. x.', scope: 'training:read', answer: 'OK' },
} as const satisfies Record<string, OperationRow>; // prettier-ignore

/** Their documents. */
export const certificationDocuments: Record<keyof typeof certificationQueries, string> = {
  candidate: 'query ($id: ID!) { candidate(id: $id) { id name } }',
  rosterImport: 'query ($id: ID!) { rosterImport(id: $id) { id status } }',
  rosterImports: '{ rosterImports { edges { node { id } } } }',
  rosterRows: 'query ($id: ID!) { rosterRows(importId: $id) { edges { cursor } } }',
  certifyingProgrammes: '{ certifyingProgrammes { id levels { id } } }',
  enrolment: 'query ($id: ID!) { enrolment(id: $id) { id facts verdict { findings { rule } } } }',
  enrolmentCounts: '{ enrolmentCounts { level status count } }',
  enrolmentProgrammes: '{ enrolmentProgrammes { programme { id } content mayEnrol } }',
  enrolments: '{ enrolments { totalCount edges { node { id } } } }',
  candidates: '{ candidates { totalCount edges { node { id } } } }',
  placements: '{ placements { totalCount edges { node { id } } } }',
  trainingClass: 'query ($id: ID!) { trainingClass(id: $id) { id members { name } } }',
  trainingClasses: '{ trainingClasses { totalCount edges { node { id } } } }',
};
