import type { CertifyingBody } from './certifying-body.js';

/** Prepares a batch of all who passed and hold no certificate, or of those who are named; answers its id. */
export function prepareBatch(body: CertifyingBody, level: string, enrolmentIds?: readonly string[]): Promise<string> {
  const { batches } = body.services;
  const { programmeId } = body;
  return body.asOfficer(() =>
    enrolmentIds
      ? batches.prepare({ programmeId, level, selection: 'CHOSEN', enrolmentIds: [...enrolmentIds] })
      : batches.prepare({ programmeId, level, selection: 'ALL' }),
  );
}

/** The second person agrees, where one is asked for. */
export async function approveBatch(body: CertifyingBody, id: string): Promise<void> {
  const [batch] = await body.query<{ needed: boolean }>(
    `SELECT needs_second_person AS needed FROM issue_batch WHERE id = $1`,
    [id],
  );
  if (batch?.needed)
    await body.asSecond(() => body.services.steps.decide({ id, decision: 'APPROVED', reason: '抽样核对无误。' }));
}

/** Issues a batch to its end. */
export async function issueBatch(body: CertifyingBody, level: string, enrolmentIds?: readonly string[]): Promise<void> {
  const id = await prepareBatch(body, level, enrolmentIds);
  await approveBatch(body, id);
  await body.asOfficer(() => body.services.steps.start(id));
  await body.runJobs();
}
