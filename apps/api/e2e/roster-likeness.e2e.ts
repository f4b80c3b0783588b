import { register } from './support/candidates.js';
import type { Client } from './support/client.js';
import { pilotSchool } from './support/enrolments.js';
import { fresh, type RosterDesk, rosterDesk } from './support/roster-desk.js';
import { ASSISTANT, call, confirm, countsOf, HEAD, preview, rowsOf, schoolProgramme } from './support/rosters.js';
import { superuser } from './support/superuser.js';
import type { TestTenant, World } from './support/world.js';

describe('People of a roster who may be known', () => {
  let desk: RosterDesk;
  let world: World;
  let tenant: TestTenant;
  let officer: Client;
  let programmeId: string;
  beforeAll(async () => {
    desk = await rosterDesk();
    ({ world, tenant, officer, programmeId } = desk);
  }, 60_000);
  afterAll(() => world.close());

  it('shows the same person under two spellings side by side, and asks', async () => {
    const [one, two, three] = [fresh('19900505'), fresh('19900606'), fresh('19900606')];
    await register(world, tenant, [{ name: '买买提·热合曼', number: one }]);
    const shown = await desk.paste(
      HEAD,
      ['买买提热合曼', one, ...ASSISTANT],
      ['李 雷', two, ...ASSISTANT],
      ['李蕾', two, ...ASSISTANT],
      ['李雷', three, ...ASSISTANT],
      ['李雷', two, ...ASSISTANT],
    );
    const rows = await rowsOf(officer, shown.id);
    expect(
      rows.map(({ row, outcome, like, choices }) => ({
        row,
        outcome,
        like: like && { kind: like.likeness, row: like.row, name: like.name },
        choices,
      })),
    ).toEqual([
      {
        row: 2,
        outcome: 'POSSIBLE',
        like: { kind: 'SAME_NUMBER', row: null, name: '买买提·热合曼' },
        choices: ['SAME', 'SAME_NEW_NAME', 'SKIP'],
      },
      { row: 3, outcome: 'NEW', like: null, choices: [] },
      {
        row: 4,
        outcome: 'POSSIBLE',
        like: { kind: 'SAME_NUMBER', row: 3, name: '李 雷' },
        choices: ['SAME', 'SAME_NEW_NAME', 'SKIP'],
      },
      {
        row: 5,
        outcome: 'POSSIBLE',
        like: { kind: 'SAME_PERSON', row: 3, name: '李 雷' },
        choices: ['SAME', 'DIFFERENT', 'SKIP'],
      },
      { row: 6, outcome: 'DUPLICATE', like: null, choices: [] },
    ]);
    const codes = async (name: string, input: object) =>
      (await call(officer, name, { id: shown.id, ...input })).userErrors.map(({ code }) => code);
    expect(await codes('confirmRosterImport', {})).toEqual(['ROSTER_UNRESOLVED']);
    expect(await codes('resolveRosterRows', { rows: [2, 4], resolution: 'DIFFERENT' })).toEqual([
      'ROSTER_ROW_CHOICE',
      'ROSTER_ROW_CHOICE',
    ]);
    expect(await codes('resolveRosterRows', { rows: [3, 99], resolution: 'SKIP' })).toEqual([
      'ROSTER_ROW_CHOICE',
      'ROSTER_ROW_CHOICE',
    ]);
    expect(await codes('resolveRosterRows', { rows: [2], resolution: 'SAME_NEW_NAME' })).toEqual([]);
    expect(await codes('resolveRosterRows', { rows: [4], resolution: 'SAME' })).toEqual([]);
    expect(await codes('confirmRosterImport', {})).toEqual(['ROSTER_UNRESOLVED']);
    expect(await codes('resolveRosterRows', { resolution: 'DIFFERENT' })).toEqual([]);
    await confirm(officer, shown.id);
    const after = await rowsOf(officer, shown.id);
    expect(after.map(({ row, result }) => `${row} ${result}`)).toEqual([
      '2 CHANGED',
      '3 CREATED',
      '4 UNCHANGED',
      '5 CREATED',
      '6 SKIPPED',
    ]);
    expect(after[2]?.candidateId).toBe(after[1]?.candidateId);
    const names = await desk.candidates();
    expect(names).toEqual(expect.arrayContaining(['买买提热合曼', '李 雷', '李雷']));
    expect(names).not.toContain('李蕾');
    const corrected = await superuser(
      world,
      `SELECT old_name, new_name FROM candidate_correction WHERE tenant_id = $1`,
      [tenant.id],
    );
    expect(corrected).toEqual([{ old_name: '买买提·热合曼', new_name: '买买提热合曼' }]);
    // Once decided, the same file asks about the rest only.
    const again = await desk.paste(
      HEAD,
      ['买买提热合曼', one, ...ASSISTANT],
      ['李 雷', two, ...ASSISTANT],
      ['李雷', three, ...ASSISTANT],
    );
    expect(countsOf(again)).toEqual({ UNCHANGED: 3 });
  });

  it('keeps schools apart, and enrols whom the programme lets enrol', async () => {
    const [own, near] = [await world.school(tenant, '本校'), await world.school(tenant, '邻校')];
    const school = await world.signedIn(tenant, own, 'SCHOOL_EDITOR');
    const sibling = await world.signedIn(tenant, near, 'SCHOOL_EDITOR');
    const foreign = await world.tenant('east');
    const outsider = await world.signedIn(foreign, foreign.bodyId, 'CERTIFICATION_OFFICER');
    const pilots = await schoolProgramme(world, tenant);
    for (const id of [own, near]) await pilotSchool(world, tenant, pilots, id, world.clock.now());
    expect((await call(school, 'startRosterImport', { programmeId, text: 'x' })).userErrors).toMatchObject([
      { code: 'ROSTER_ENROLLER' },
    ]);
    expect((await call(officer, 'startRosterImport', { programmeId: pilots, text: 'x' })).userErrors).toMatchObject([
      { code: 'ROSTER_ENROLLER' },
    ]);
    expect((await call(outsider, 'startRosterImport', { programmeId, text: 'x' })).userErrors).toMatchObject([
      { code: 'NO_EXAMINING_PROGRAMME' },
    ]);
    const [number, birthday] = [fresh('20050101'), '20050101'];
    const text = (...rows: string[][]) => ({
      text: [HEAD.slice(0, 3), ...rows].map((row) => row.join('\t')).join('\n'),
    });
    const first = await preview(school, pilots, text(['孙悟空', number, '初级']));
    await confirm(school, first.id);
    for (const client of [sibling, outsider])
      expect(
        (
          await client.must<{ rosterImport: unknown }>('query ($id: ID!) { rosterImport(id: $id) { id } }', {
            id: first.id,
          })
        ).rosterImport,
      ).toBeNull();
    const names = async (client: Client) =>
      (
        await client.must<{ candidates: { edges: { node: { name: string } }[] } }>(
          '{ candidates { edges { node { name } } } }',
        )
      ).candidates.edges.map(({ node }) => node.name);
    expect([await names(school), await names(sibling)]).toEqual([['孙悟空'], []]);
    // Another school that brings the same person registers them, as far as it can tell; of another spelling it learns no name.
    const second = await preview(
      sibling,
      pilots,
      text(['孙悟空', number, '初级'], ['孙悟空', fresh(birthday), '初级'], ['孙行者', number, '中级']),
    );
    expect(
      (await rowsOf(sibling, second.id)).map(({ outcome, like, choices }) => ({ outcome, name: like?.name, choices })),
    ).toEqual([
      { outcome: 'NEW', name: undefined, choices: [] },
      { outcome: 'POSSIBLE', name: '孙悟空', choices: ['SAME', 'DIFFERENT', 'SKIP'] },
      { outcome: 'POSSIBLE', name: null, choices: ['SKIP'] },
    ]);
    await call(sibling, 'resolveRosterRows', { id: second.id, resolution: 'SKIP' });
    expect(countsOf(await confirm(sibling, second.id))).toMatchObject({ 'did CREATED': 1, 'did SKIPPED': 2 });
    expect([await names(school), await names(sibling)]).toEqual([['孙悟空'], ['孙悟空']]);
    const [{ count } = { count: 0 }] = await superuser<{ count: number }>(
      world,
      `SELECT count(*)::int AS count FROM candidate WHERE name = '孙悟空'`,
    );
    expect(count).toBe(1);
  });
});
