import { ABSENT, type OperationRow } from './operation-row.js';

const id = ABSENT;
const sessionId = ABSENT;
const particulars = { name: 'x', room: 'x', capacity: 1, startsAt: '2021-04-01T00:00:00Z', endsAt: '2021-04-01T01:00:00Z', examinerIds: [] }; // prettier-ignore

/** Mutations on exams, draws and scores. */
export const examMutations = {
  admitToExam: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { sessionId, enrolmentIds: [id] } },
  cancelExamSession: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { id, reason: 'x' } },
  changeExamSession: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { id, ...particulars } },
  closeExamSession: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { id } },
  commitExamDraw: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { sessionId, valueName: 'x', valueDue: '2021-04-01T00:00:00Z' } },
  createExamSession: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'EXAM_PROGRAMME', input: { programmeId: id, level: 'x', ...particulars } },
  decideExamCorrection: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { id, decision: 'CONFIRMED' } },
  enterExamDrawValue: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { id, value: 'x', valueAt: '2021-04-01T00:00:00Z', source: 'x' } },
  enterExamScores: { may: '. .. ... .. .. .x', scope: 'exam:score', answer: 'NOT_FOUND', input: { sessionId, scores: [{ ticketNumber: '1', component: 'ONLINE', parts: [] }] } },
  importExamScores: { may: '. .. ... .. .. .x', scope: 'exam:score', answer: 'NOT_FOUND', input: { sessionId, text: 'x' } },
  openExamSession: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { id } },
  proposeExamCorrection: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { admissionId: id, version: 1, scores: [], reason: 'x' } },
  publishExamDraw: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { id } },
  publishExamResults: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { id } },
  recordExamAttendance: { may: '. .. ... .. .. xx', scope: 'exam:invigilate', answer: 'NOT_FOUND', input: { sessionId, admissionIds: [id], attendance: 'PRESENT' } },
  recordExamIncident: { may: '. .. ... .. .. xx', scope: 'exam:invigilate', answer: 'NOT_FOUND', input: { sessionId, happenedAt: '2021-03-15T00:00:00Z', text: 'x', effect: 'NOTED' } },
  resolveExamScore: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { admissionId: id, component: 'ONLINE', parts: [], reason: 'x' } },
  runExamDraw: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { id } },
  startScoreUpload: { may: '. .. ... .. .. .x', scope: 'exam:score', answer: 'NOT_FOUND', input: { sessionId, name: 'a.csv', size: 1 } },
  voidExamDraw: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { id, reason: 'x' } },
  withdrawExamAdmissions: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND', input: { sessionId, admissionIds: [id] } },
} as const satisfies Record<string, OperationRow>; // prettier-ignore

/** Queries on the same. */
export const examQueries = {
  checkExamAdmissions: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND' },
  examAdmissions: { may: '. xx .xx .. .. xx', scope: 'exam:read', answer: 'OK' },
  examApplicants: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOTHING' },
  examiners: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'EMPTY' },
  examProgrammes: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'EMPTY' },
  examPublicationPreview: { may: '. .. ... .. .. x.', scope: 'exam:manage', answer: 'NOT_FOUND' },
  examResults: { may: '. xx .xx .. .. xx', scope: 'exam:read', answer: 'OK' },
  examScoreSheet: { may: '. xx .xx .. .. xx', scope: 'exam:read', answer: 'NOTHING' },
  examSession: { may: '. xx .xx .. .. xx', scope: 'exam:read', answer: 'NOTHING' },
  examSessions: { may: '. xx .xx .. .. xx', scope: 'exam:read', answer: 'OK' },
} as const satisfies Record<string, OperationRow>; // prettier-ignore

/** The documents by which the queries are asked. */
export const examDocuments: Record<keyof typeof examQueries, string> = {
  checkExamAdmissions: 'query ($id: ID!) { checkExamAdmissions(sessionId: $id, enrolmentIds: [$id]) { id } }',
  examAdmissions: 'query ($id: ID!) { examAdmissions(sessionId: $id) { edges { node { id } } } }',
  examApplicants: 'query ($id: ID!) { examApplicants(sessionId: $id) { edges { node { enrolmentId } } } }',
  examiners: '{ examiners { userId name } }',
  examProgrammes: '{ examProgrammes { programme { id } levels } }',
  examPublicationPreview: 'query ($id: ID!) { examPublicationPreview(sessionId: $id) { candidates } }',
  examResults: '{ examResults { edges { cursor } } }',
  examScoreSheet: 'query ($id: ID!) { examScoreSheet(sessionId: $id) { edges { cursor } } }',
  examSession: 'query ($id: ID!) { examSession(id: $id) { id number } }',
  examSessions: '{ examSessions { edges { node { id number } } } }',
};
