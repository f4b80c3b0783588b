import type { Client, UserErrorShape } from './client.js';

/** A batch as these tests ask for it. */
export interface BatchShape {
  readonly id: string;
  readonly status: string;
  readonly needsSecondPerson: boolean;
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

const FIELDS = `id status needsSecondPerson abilities reconciliation { total issued refused open }`;
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
