import { superuser } from './support/superuser.js';
import { act, codes, done, filledFiling, readFiling, uploadFor } from './support/filings.js';
import type { Client } from './support/client.js';
import { createWorld, type World } from './support/world.js';
import { createProvince, IN_TIME, type Province } from './support/zhejiang.js';

const XIHU = '330106';

describe('The draft of a filing', () => {
  let world: World;
  let province: Province;

  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'drafts');
  }, 120_000);
  afterAll(() => world.close());

  it('the day of the deadline is in, the day after is late and still accepted', async () => {
    const deadline = province.content.filing?.deadline;
    const onTheDay = await filledFiling(province, await province.unit(XIHU));
    const after = await province.unit(XIHU);
    const dayAfter = await filledFiling(province, after);
    const owner = await superuser<{ id: string }>(world, 'SELECT applicant_id AS id FROM review_case WHERE id = $1', [
      onTheDay.id,
    ]);
    try {
      world.clock.set(new Date(`${deadline}T23:59:59+08:00`));
      const last = await world.signedIn(province.tenant, owner[0]?.id ?? '', 'PROVIDER_SUBMITTER');
      expect((await done(last, 'submitFiling', { id: onTheDay.id, draftVersion: 2 })).late).toBe(false);
      world.clock.set(new Date(Date.parse(`${deadline}T23:59:59+08:00`) + 1_000));
      const first = await world.signedIn(province.tenant, after.organisationId, 'PROVIDER_SUBMITTER');
      const late = await done(first, 'submitFiling', { id: dayAfter.id, draftVersion: 2 });
      expect([late.late, late.status]).toEqual([true, 'EVALUATING']);
    } finally {
      world.clock.set(IN_TIME);
    }
  });

  it('a draft: saved by section, conflicts told, sections of the other form refused, documents only its own', async () => {
    const unit = await province.unit(XIHU);
    const stranger = await province.unit(XIHU);
    const filing = await filledFiling(province, unit);
    const save = (client: Client, input: object) => act(client, 'saveFilingDraft', { id: filing.id, ...input });
    expect(codes(await save(unit.client, { baseVersion: 1, changes: { capacity: 5 } }))).toEqual(['CONFLICT']);
    expect(codes(await save(unit.client, { baseVersion: 2, changes: { posts: [] } }))).toEqual(['UNKNOWN_SECTION']);
    const { errors } = await stranger.client.ask('mutation ($input: SaveFilingDraftInput!) { saveFilingDraft(input: $input) { userErrors { code } } }', { input: { id: filing.id, baseVersion: 2, changes: {} } }); // prettier-ignore
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    // Nobody but the unit sees what was never submitted.
    expect(await readFiling(await province.officer(XIHU), filing.id)).toBeNull();
    const own = await filledFiling(province, stranger);
    const foreign = await uploadFor(stranger.client, own.id, 'unit-registration'); // prettier-ignore
    expect((await unit.client.fetch(`/files/${foreign.fileId}`)).status).toBe(404);
    const saved = await save(unit.client, { baseVersion: 2, changes: { documents: [{ material: 'unit-registration', files: [foreign] }] } }); // prettier-ignore
    const refused = await act(unit.client, 'submitFiling', {
      id: filing.id,
      draftVersion: saved.filing?.draft?.version,
    });
    expect(refused.userErrors).toMatchObject([{ code: 'FILE_NOT_FOUND', field: ['facts', 'documents', '0', 'files', '0'] }]); // prettier-ignore
  }, 60_000);

  it('impossible values and missing facts are refused at their fields, all at once', async () => {
    const unit = await province.unit(XIHU);
    const { id } = await filledFiling(province, unit);
    const bad = await done(unit.client, 'saveFilingDraft', {
      id,
      baseVersion: 2,
      changes: { staff: { total: 5, teachersFullTime: 9 }, capacity: -1 },
    });
    const refused = await act(unit.client, 'submitFiling', { id, draftVersion: bad.draft?.version });
    const fields = refused.userErrors.map(({ code, field }) => [code, field?.join('.')]);
    expect(fields).toEqual(expect.arrayContaining([['INVALID_FACT', 'facts.staff.total'], ['INVALID_FACT', 'facts.capacity']])); // prettier-ignore
    const empty = await done(unit.client, 'saveFilingDraft', {
      id,
      baseVersion: bad.draft?.version,
      changes: { staff: null, capacity: null, scopes: null, venue: null },
    });
    const missing = await act(unit.client, 'submitFiling', { id, draftVersion: empty.draft?.version });
    expect(new Set(codes(missing))).toEqual(new Set(['FACT_MISSING']));
    expect(missing.userErrors.length).toBeGreaterThan(1);
  }, 60_000);
});
