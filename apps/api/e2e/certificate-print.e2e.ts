import { readQr } from '@shidian/certificates/testing/read-qr.js';
import { certificatesOf } from './support/certificate-calls.js';
import { certifyingWorld, createCertification, type TestCertification } from './support/certification.js';
import type { Client } from './support/client.js';
import { finished, issuing } from './support/issue-calls.js';
import type { World } from './support/world.js';

/** As many as one file holds, and some more. */
const PEOPLE = 510;
const PART = 500;

describe('The certificates of a batch, printed', () => {
  let world: World;
  let body: TestCertification;
  let first: Client;
  let second: Client;
  let batch: string;
  beforeAll(async () => {
    ({ world, body, first, second } = await certifyingWorld());
    await body.enrol(Array.from({ length: PEOPLE }, () => ({})));
    const prepared = await issuing(first).prepare(body.programmeId, 'plain');
    batch = prepared.batch.id;
    await issuing(second).decide(batch);
  }, 120_000);
  afterAll(() => world.close());

  const get = (query = '', client: Client = first) => client.fetch(`/certificates/batches/${batch}.pdf${query}`);
  const pagesOf = async (answer: Response) => {
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    return text.match(/\/Type \/Page\b/g)?.length;
  };

  it('do not exist before they are issued, but samples do', async () => {
    expect((await get()).status).toBe(404);
    const { issueBatch } = await first.must<{ issueBatch: { samples: { enrolmentId: string }[] } }>(
      'query ($id: ID!) { issueBatch(id: $id) { samples { enrolmentId } } }',
      { id: batch },
    );
    const sample = await first.fetch(`/certificates/samples/${batch}/${issueBatch.samples[0]?.enrolmentId}.pdf`);
    expect(readQr(Buffer.from(await sample.arrayBuffer()))).toMatch(/\/verify$/);
    await issuing(first).start(batch);
    await finished(first, batch, 60_000);
  }, 90_000);

  it('are as many files as it takes, each a page for each that is in force', async () => {
    const whole = await get();
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(whole.headers.get('content-disposition')).toMatch(/^attachment; filename="plain-2021-03-15-1\.pdf"/);
    expect(await pagesOf(whole)).toBe(PART);
    expect(await pagesOf(await get('?part=2'))).toBe(PEOPLE - PART);
    const last = (await certificatesOf(first).list())[0];
    const { id } = await certificatesOf(first).revoke(last?.id ?? '');
    await certificatesOf(second).decide(id);
    expect(await pagesOf(await get('?part=2'))).toBe(PEOPLE - PART - 1);
  }, 60_000);

  it.each(['?part=0', '?part=3', '?part=1.5', '?part=x', '?part=1&part=2', '?part=-1'])(
    'there is no %s',
    async (query) => expect((await get(query)).status).toBe(404),
  );

  it('are for the people who issue them, in their tenant', async () => {
    expect((await get('', world.client())).status).toBe(401);
    const manager = await world.signedIn(body.tenant, body.tenant.bodyId, 'PROGRAMME_MANAGER');
    expect((await get('', manager)).status).toBe(403);
    const other = await createCertification(world, 'other', 'OTHER');
    expect((await get('', await other.officer())).status).toBe(404);
  });
});
