import { eventually } from './support/applications.js';
import type { Client } from './support/client.js';
import { submittedFiling, type FilingShape } from './support/filings.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';
import { createProvince, type Province } from './support/zhejiang.js';

/** As many as one document holds. */
const MOST = 500;

const COPY = `
  WITH copy AS MATERIALIZED (
    SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS unit FROM generate_series(1, $2::int) AS n
  ), units AS (
    INSERT INTO organisation SELECT (jsonb_populate_record(o, jsonb_build_object('id', unit, 'name', o.name || n, 'uscc', left(o.uscc, 12) || 'C' || lpad(n::text, 5, '0')))).*
    FROM copy, review_case c JOIN organisation o ON o.id = c.applicant_id WHERE c.id = $1
  ), cases AS (
    INSERT INTO review_case (tenant_id, id, kind, number, round_id, applicant_id, status, stage, attempt, created_at, updated_at, submitted_at,
      jurisdiction_code, stage_entered_at, due_working_days, due_on)
    SELECT tenant_id, copy.id, kind, number || '-' || n, round_id, unit, status, stage, attempt, created_at, updated_at, submitted_at,
      jurisdiction_code, stage_entered_at, due_working_days, due_on
    FROM copy, review_case c WHERE c.id = $1
  ), filings AS (
    INSERT INTO filing SELECT (jsonb_populate_record(f, jsonb_build_object('id', copy.id))).* FROM copy, filing f WHERE f.id = $1
  )
  INSERT INTO case_submission SELECT (jsonb_populate_record(s, jsonb_build_object('case_id', copy.id))).* FROM copy, case_submission s WHERE s.case_id = $1`;

describe('A city’s batch of as many filings as one document holds', () => {
  let world: World;
  let province: Province;
  let city: Client;
  let filing: FilingShape;

  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'print-batch');
    await world.startWorker();
    filing = await submittedFiling(province, await province.unit('330106'));
    await superuser(world, COPY, [filing.id, MOST - 1]);
    city = await province.officer('330100');
  }, 120_000);
  afterAll(() => world.close());

  const order = async (input: object) => {
    const { orderPrint } = await city.must<{
      orderPrint: { order: { id: string; filings: number } | null; userErrors: { code: string }[] };
    }>(
      'mutation ($input: OrderPrintInput!) { orderPrint(input: $input) { order { id filings } userErrors { code } } }',
      {
        input,
      },
    );
    return orderPrint;
  };
  const fileOf = async (id = '') => {
    const { printOrder } = await city.must<{ printOrder: { fileId: string | null } }>(
      'query ($id: ID!) { printOrder(id: $id) { fileId } }',
      { id },
    );
    return printOrder.fileId;
  };
  const bytesOf = async (fileId: string) => Buffer.from(await (await city.fetch(`/files/${fileId}`)).arrayBuffer());

  it('is one file, made once, and keeps nobody waiting who orders a single form after it', async () => {
    const batch = await order({ kind: 'DECLARATIONS', filter: { place: '330100' } });
    expect(batch).toMatchObject({ order: { filings: MOST }, userErrors: [] });
    await eventually(async () => {
      const sent = `SELECT FROM outbox WHERE payload->>'orderId' = $1 AND sent_at IS NOT NULL`;
      return (await superuser(world, sent, [batch.order?.id])).length > 0;
    }, 'the batch was handed to the worker');
    const single = await order({ kind: 'DECLARATIONS', filingIds: [filing.id] });
    const form = await eventually(() => fileOf(single.order?.id), 'the single form');
    expect(await fileOf(batch.order?.id)).toBeNull();
    const pagesOf = (pdf: Buffer) => Number(/\/Type \/Pages[^>]*\/Count (\d+)/s.exec(pdf.toString('latin1'))?.[1]);
    let file: string | null = null;
    while (!(file = await fileOf(batch.order?.id))) await new Promise((resolve) => setTimeout(resolve, 250));
    expect(pagesOf(await bytesOf(file))).toBe(MOST * pagesOf(await bytesOf(form)));
    const made = await superuser(
      world,
      `SELECT FROM stored_file WHERE subject_kind = 'print-order' AND subject_id = $1`,
      [batch.order?.id],
    );
    expect(made).toHaveLength(1);
  });

  it('is a summary with a line for each, and one more is refused', async () => {
    const query = `query ($filter: FilingFilter) { filingSummary(filter: $filter) { institutions { position } truncated } }`;
    const seen = async () =>
      (await city.must<{ filingSummary: { institutions: object[]; truncated: boolean } }>(query, { filter: {} }))
        .filingSummary;
    expect(await seen()).toMatchObject({ institutions: { length: MOST }, truncated: false });
    const { order: ordered } = await order({ kind: 'SUMMARY', filter: {} });
    await eventually(() => fileOf(ordered?.id), 'the summary');
    await submittedFiling(province, await province.unit('330106'));
    expect(await seen()).toMatchObject({ institutions: { length: MOST }, truncated: true });
    expect((await order({ kind: 'SUMMARY', filter: {} })).userErrors).toMatchObject([{ code: 'PRINT_TOO_MANY' }]);
  });
});
