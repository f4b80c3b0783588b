import type { TestCertification } from './certification.js';
import type { Client, UserErrorShape } from './client.js';

/** A batch as these tests ask for it. */
export interface BatchShape {
  readonly id: string;
  readonly status: string;
  readonly needsSecondPerson: boolean;
  readonly moreWaiting: boolean;
  readonly abilities: readonly string[];
  readonly reconciliation: { total: number; issued: number; refused: number; open: number };
}

/** One person of a batch. */
export interface ItemShape {
  readonly enrolmentId: string;
  readonly name: string;
  readonly state: string;
  readonly refusals: readonly { code: string; detail: string | null }[];
  readonly certificateId: string | null;
  readonly certificateNumber: string | null;
}

const FIELDS = `id status needsSecondPerson moreWaiting abilities reconciliation { total issued refused open }`;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { userErrors { code field } batch { ${FIELDS} } } }`;

/** What a step answers: the codes of its refusals, and the batch afterwards. */
export interface StepAnswer {
  readonly codes: string[];
  readonly fields: (string[] | null)[];
  readonly batch: BatchShape;
}

/** The calls of issuing, as one client makes them. */
export function issuing(client: Client) {
  const step = async (name: string, type: string, input: object): Promise<StepAnswer> => {
    const data = await client.must<Record<string, { userErrors: UserErrorShape[]; batch: BatchShape }>>(
      mutation(name, type),
      { input },
    );
    const answer = data[name] as { userErrors: UserErrorShape[]; batch: BatchShape };
    const { userErrors, batch } = answer;
    return { codes: userErrors.map(({ code }) => code), fields: userErrors.map(({ field }) => field), batch };
  };
  return {
    prepare: (programmeId: string, level: string, enrolmentIds: readonly string[] | null = null) =>
      step('prepareIssueBatch', 'PrepareIssueBatchInput', {
        ...{ programmeId, level, selection: enrolmentIds ? 'CHOSEN' : 'ALL' },
        ...(enrolmentIds ? { enrolmentIds } : {}),
      }),
    decide: (id: string, decision = 'APPROVED', reason: string | null = null) =>
      step('decideIssueBatch', 'DecideIssueBatchInput', { id, decision, reason }),
    start: (id: string) => step('startIssueBatch', 'IssueBatchInput', { id }),
    stop: (id: string) => step('stopIssueBatch', 'IssueBatchInput', { id }),
    resume: (id: string) => step('resumeIssueBatch', 'IssueBatchInput', { id }),
    discard: (id: string) => step('discardIssueBatch', 'IssueBatchInput', { id }),
    batch: async (id: string) =>
      (await client.must<{ issueBatch: BatchShape }>(`query ($id: ID!) { issueBatch(id: $id) { ${FIELDS} } }`, { id }))
        .issueBatch,
    items: async (batchId: string): Promise<ItemShape[]> => {
      const data = await client.must<{ issueItems: { totalCount: number; edges: { node: ItemShape }[] } }>(
        `query ($batchId: ID!) { issueItems(batchId: $batchId, first: 100) { totalCount edges { node { enrolmentId name state
          refusals { code detail } certificateId certificateNumber } } } }`,
        { batchId },
      );
      return data.issueItems.edges.map(({ node }) => node);
    },
  };
}

/** Waits until a batch is finished; answers it. */
export async function finished(client: Client, id: string, withinMs = 20_000): Promise<BatchShape> {
  const until = Date.now() + withinMs;
  for (;;) {
    const batch = await issuing(client).batch(id);
    if (batch.status === 'FINISHED') return batch;
    if (Date.now() > until) throw new Error(`Not finished: ${JSON.stringify(batch)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A batch of so many people, approved by a second person and started. */
export async function startedBatch(
  body: TestCertification,
  people: number,
): Promise<{ officer: Client; batchId: string }> {
  const [officer, second] = [await body.officer(), await body.officer()];
  await body.enrol(Array.from({ length: people }, () => ({})));
  const { batch } = await issuing(officer).prepare(body.programmeId, 'plain');
  await issuing(second).decide(batch.id);
  await issuing(officer).start(batch.id);
  return { officer, batchId: batch.id };
}

/** Counts certificates, their numbers and the last of these, and what tells of them. */
export const ISSUED = `SELECT
  (SELECT count(*)::int FROM certificate) AS certificates,
  (SELECT count(DISTINCT serial)::int FROM certificate) AS serials,
  (SELECT coalesce(max(serial), 0) FROM certificate) AS last,
  (SELECT count(*)::int FROM enrolment WHERE status = 'CERTIFIED') AS certified,
  (SELECT count(*)::int FROM issue_batch WHERE status = 'FINISHED') AS finished,
  (SELECT count(*)::int FROM audit_event WHERE action = 'certificate.issue') AS told`;
