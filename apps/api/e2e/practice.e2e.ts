import { PracticeStandingReader } from '@shidian/candidates/practice/practice-standing.reader.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { inventedId, register } from './support/candidates.js';
import type { Client, UserErrorShape } from './support/client.js';
import { annualTenant, type AnnualTenant, fileProviders, type FiledProvider } from './support/annual.js';
import { installAnnualPackage } from './support/annual-package.js';
import { installTrainingPackage, revokeAt, setProvider } from './support/training.js';
import { createWorld, NOW, type World } from './support/world.js';

interface Placement {
  readonly id: string;
  readonly candidateId: string;
  readonly place: string;
  readonly state: string;
  readonly completeOn: string | null;
  readonly abilities: string[];
}
interface Answer {
  readonly userErrors: readonly UserErrorShape[];
  readonly placements: Placement[];
}
const FIELDS = 'id candidateId place state completeOn abilities';
const call = async (client: Client, name: string, input: object): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await client.must<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { placements { ${FIELDS} } userErrors { code field } } }`,
    { input },
  );
  return data[name] as Answer;
};
const faults = ({ userErrors }: Answer) => userErrors.map((one) => `${one.field?.join('.')} ${one.code}`);

describe('Practice and internships', () => {
  let world: World;
  let tenant: AnnualTenant;
  let base: FiledProvider;
  let other: FiledProvider;
  beforeAll(async () => {
    world = await createWorld();
    await installAnnualPackage(world);
    tenant = await annualTenant(world, 'practice');
    await installTrainingPackage(world, tenant);
    [base, other] = (await fileProviders(world, tenant, 2)) as [FiledProvider, FiledProvider];
    for (const { id } of [base, other]) await setProvider(world, id, { kind: 'PRACTICE_BASE' });
  }, 60_000);
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  const ofBase = (provider = base) => world.signedIn(tenant, provider.organisationId, 'PROVIDER_EDITOR');
  const officer = () => world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
  const learner = (n: number) => ({ name: `学员${n}`, documentNumber: inventedId(n) });
  const start = (client: Client, members: object[], more: object = {}, provider = base) =>
    call(client, 'startPractice', {
      ...{ providerId: provider.id, members, startsOn: '2021-02-10', endsOn: '2021-03-31', tutor: '王老师' },
      ...more,
    });
  const standing = async (candidateId: string, onDay: string) => {
    const reader = world.app.get(PracticeStandingReader, { strict: false });
    const terms = { baseMonths: 1, internshipMonths: 3 };
    const found = await runInScope(systemScope('test', tenant.id), () =>
      reader.of([candidateId], tenant.programmeId, terms, onDay),
    );
    return found.get(candidateId);
  };

  it('is taken up by a filed base for learners named by number, and says from when it is long enough', async () => {
    const { placements } = await start(await ofBase(), [learner(1), learner(2)]);
    expect(placements).toHaveLength(2);
    expect(placements[0]).toMatchObject({ state: 'GOES_ON', completeOn: '2021-03-10', abilities: ['END'] });
    expect(faults(await start(await ofBase(), [], { endsOn: '2021-02-09', tutor: '' }))).toEqual([
      'tutor TEXT_REQUIRED',
      'endsOn DATES_OUT_OF_ORDER',
      'members NOBODY',
    ]);
    expect(faults(await start(await ofBase(), [learner(3)], { startsOn: '2019-04-30' }))).toEqual([
      'startsOn PROVIDER_NOT_FILED',
    ]);
    const { errors } = await (
      await ofBase(other)
    ).ask(`mutation ($input: StartPracticeInput!) { startPractice(input: $input) { userErrors { code } } }`, {
      input: { providerId: base.id, members: [learner(4)], startsOn: '2021-02-10', endsOn: '2021-03-31', tutor: '王' },
    });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('counts once the base has said that it was completed, and 29 days are too few', async () => {
    const client = await ofBase();
    const { placements } = await start(client, [learner(11), learner(12)]);
    const [long, short] = placements as [Placement, Placement];
    const end = (ids: string[], onDay: string, more: object = {}) =>
      call(client, 'endPlacements', { ids, result: 'COMPLETED', onDay, ...more });
    expect(faults(await end([long.id], '2021-03-16'))).toEqual(['onDay PLACEMENT_DAY']);
    expect(faults(await end([long.id], '2021-02-09'))).toEqual(['onDay PLACEMENT_DAY']);
    expect(faults(await end([long.id], '2021-03-10', { result: 'GOES_ON' }))).toEqual([
      'result PLACEMENT_RESULT',
      'reason TEXT_REQUIRED',
    ]);
    expect((await end([long.id], '2021-03-10', { hours: 160 })).placements[0]).toMatchObject({
      state: 'COMPLETED',
      abilities: [],
    });
    expect(faults(await end([long.id], '2021-03-11'))).toEqual(['ids.0 NOT_YOURS_TO_END']);
    await end([short.id], '2021-03-09');
    expect(await standing(long.candidateId, '2021-03-15')).toMatchObject({ complete: true, completedOn: '2021-03-10' });
    expect(await standing(long.candidateId, '2021-03-09')).toMatchObject({
      complete: false,
      lacks: [{ code: 'PLACEMENT_GOES_ON' }],
    });
    expect(await standing(short.candidateId, '2021-03-15')).toEqual({
      complete: false,
      lacks: [{ code: 'PLACEMENT_TOO_SHORT', placementId: short.id, until: '2021-03-09', needed: '2021-03-10' }],
    });
  });

  it('may be an internship of three months, recorded and ended by the certifying body', async () => {
    const [candidateId = ''] = await register(world, tenant, [{ name: '学员21', number: inventedId(21) }]);
    const body = await officer();
    const intern = (more: object = {}) =>
      call(body, 'recordInternship', {
        ...{ programmeId: tenant.programmeId, candidateId, companyName: '汀宁网络', companyUscc: '91330106ma27xw1a0c' },
        ...{ startsOn: '2020-12-01', endsOn: '2021-03-01', tutor: '李导师', ...more },
      });
    expect(faults(await intern({ companyUscc: '91330106MA27XW1A0D', companyName: '' }))).toEqual([
      'companyName TEXT_REQUIRED',
      'companyUscc INVALID_USCC',
    ]);
    const { placements } = await intern();
    expect(placements[0]).toMatchObject({ place: '汀宁网络', completeOn: '2021-03-01', abilities: ['END'] });
    await call(body, 'endPlacements', { ids: [placements[0]?.id], result: 'COMPLETED', onDay: '2021-03-01' });
    expect(await standing(candidateId, '2021-03-15')).toMatchObject({ complete: true });
  });

  it('at a base that was revoked meanwhile does not count; what was complete before does', async () => {
    const client = await ofBase(other);
    const { placements } = await start(client, [learner(31), learner(32)], { startsOn: '2021-02-01' }, other);
    const [done, late] = placements as [Placement, Placement];
    await call(client, 'endPlacements', { ids: [done.id], result: 'COMPLETED', onDay: '2021-03-02' });
    await revokeAt(world, other.id, '2021-03-05T02:00:00Z');
    await call(client, 'endPlacements', { ids: [late.id], result: 'COMPLETED', onDay: '2021-03-10' });
    expect(await standing(done.candidateId, '2021-03-15')).toMatchObject({ complete: true });
    expect(await standing(late.candidateId, '2021-03-15')).toMatchObject({
      complete: false,
      lacks: [{ code: 'BASE_NOT_FILED', on: '2021-03-05' }],
    });
    expect(faults(await start(client, [learner(33)], { startsOn: '2021-03-15' }, other))).toEqual([
      'startsOn PROVIDER_NOT_FILED',
    ]);
  });

  it('is found by part of a name, by the whole number and by where it stands, by each among what they see', async () => {
    const people = [
      { name: '欧阳明月', documentNumber: inventedId(51) },
      { name: '欧阳清风', documentNumber: inventedId(52) },
      { name: '明', documentNumber: inventedId(53) },
    ];
    const { placements } = await start(await ofBase(), people);
    await call(await ofBase(), 'endPlacements', { ids: [placements[1]?.id], result: 'COMPLETED', onDay: '2021-03-12' });
    const found = async (client: Client, filter: object) => {
      const { placements: page } = await client.must<{
        placements: { totalCount: number; edges: { node: { candidateName: string } }[] };
      }>(
        `query ($filter: PlacementFilter) { placements(filter: $filter, first: 100) { totalCount edges { node { candidateName } } } }`,
        { filter },
      );
      expect(page.totalCount).toBe(page.edges.length);
      return page.edges.map(({ node }) => node.candidateName).sort();
    };
    for (const client of [await ofBase(), await officer()]) {
      expect(await found(client, { name: '欧阳' })).toEqual(['欧阳明月', '欧阳清风']);
      expect(await found(client, { name: ' 欧阳 清风' })).toEqual(['欧阳清风']);
      // One character, and the whole of a name.
      expect(await found(client, { name: '明' })).toEqual(['明', '欧阳明月']);
      expect(await found(client, { name: '%' })).toEqual([]);
      expect(await found(client, { name: '欧阳', state: ['COMPLETED'] })).toEqual(['欧阳清风']);
      expect(await found(client, { name: '欧阳', state: ['GOES_ON', 'CANCELLED'] })).toEqual(['欧阳明月']);
      expect(await found(client, { number: ` ${inventedId(51).toLowerCase()} ` })).toEqual(['欧阳明月']);
      expect(await found(client, { number: inventedId(51).slice(0, 17) })).toEqual([]);
      expect(await found(client, { number: inventedId(51), name: '清风' })).toEqual([]);
    }
    expect(await found(await ofBase(other), { name: '欧阳' })).toEqual([]);
    expect(await found(await ofBase(other), { number: inventedId(51) })).toEqual([]);
  });

  it('is seen by its own base and the certifying body, by nobody else', async () => {
    const { placements } = await start(await ofBase(), [learner(41)]);
    const seen = async (client: Client, id = base.id) =>
      (
        await client.must<{ placements: { totalCount: number; edges: { node: Placement }[] } }>(
          `query ($filter: PlacementFilter) { placements(filter: $filter, first: 100) { totalCount edges { node { ${FIELDS} } } } }`,
          { filter: { providerId: id } },
        )
      ).placements;
    const own = await seen(await ofBase());
    expect(own.edges.map(({ node }) => node.id)).toContain(placements[0]?.id);
    expect(own.totalCount).toBe(own.edges.length);
    expect((await seen(await officer())).totalCount).toBe(own.totalCount);
    expect((await seen(await ofBase(other))).totalCount).toBe(0);
    expect((await seen(await ofBase(), 'nonsense')).totalCount).toBe(0);
  });
});
