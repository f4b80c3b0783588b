import type { CertifyingBody } from './certifying-body.js';

const OPEN = `
  SELECT e.id, e.revision, (SELECT f ->> 'rule' FROM jsonb_array_elements(v.findings) f WHERE f ->> 'result' = 'NEEDS_REVIEW' LIMIT 1) AS rule
  FROM enrolment e JOIN enrolment_evaluation v ON v.tenant_id = e.tenant_id AND v.enrolment_id = e.id AND v.revision = e.revision
  WHERE e.programme_id = $1 AND e.status = 'NEEDS_REVIEW' ORDER BY e.id`;

const INCOMPLETE = `
  SELECT e.id, e.revision, f.facts FROM enrolment e
  JOIN enrolment_facts f ON f.tenant_id = e.tenant_id AND f.enrolment_id = e.id AND f.revision = e.revision
  WHERE e.programme_id = $1 AND e.status = 'INCOMPLETE' AND f.facts <> '{}' ORDER BY e.id`;

/** Answers what the rules leave to a person, all but the last few: mostly in the candidate's favour. */
export async function judgeOpen(body: CertifyingBody, leave: number): Promise<void> {
  const { judgements } = body.services;
  const open = await body.query<{ id: string; revision: number; rule: string }>(OPEN, [body.programmeId]);
  for (const [index, { id, revision, rule }] of open.slice(0, Math.max(0, open.length - leave)).entries()) {
    const met = index % 4 !== 3;
    const comment = met ? '课程设置与电子商务相近，视为本专业。' : '课程设置与本职业相差较大，不视为本专业。';
    await body.asOfficer(() => judgements.judge(id, revision, rule, met ? 'MET' : 'NOT_MET', comment));
  }
}

/** Asks who stated too little: most have nothing further to show, which is then stated, and decided anew by the worker. */
export async function askForMore(body: CertifyingBody, leave: number): Promise<void> {
  const { enrolments } = body.services;
  const rows = await body.query<{ id: string; revision: number; facts: Record<string, unknown> }>(INCOMPLETE, [
    body.programmeId,
  ]);
  const nothingMore = { work: [], certificates: [], trainings: [], degrees: [], student: { enrolled: false } };
  for (const { id, revision, facts } of rows.slice(0, Math.max(0, rows.length - leave)))
    await body.asOfficer(() => enrolments.restate(id, revision, { ...nothingMore, ...facts }, null));
  await body.runJobs();
}
