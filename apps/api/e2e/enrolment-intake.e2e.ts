import { EnrolmentIntake, type IntakeRow } from '@shidian/candidates/roster-import/enrolment-intake.js';
import { Database } from '@shidian/platform/database/database.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { certifying, type CertifyingWorld, decided, onEnrolments, someone } from './support/enrolments.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const directions = ['assistant-design', 'assistant-logistics'];
const degrees = [{ level: 'associate' as const, major: '电子商务', graduatedOn: '2014-06-30' }];

describe('What a roster states becomes enrolments', () => {
  let world: World;
  let at: CertifyingWorld;
  let people: string[];
  let userId: string;
  beforeAll(async () => {
    world = await createWorld();
    at = await certifying(world, 'zhejiang');
    people = await someone(world, at.province.tenant, 4);
    const [user] = await superuser<{ id: string }>(world, `SELECT user_id AS id FROM membership WHERE tenant_id = $1`, [
      at.province.tenant.id,
    ]);
    userId = user?.id ?? '';
    await world.startWorker();
  }, 90_000);
  afterAll(() => world.close());

  const row = (index: number, change: Partial<IntakeRow> = {}): IntakeRow => ({
    ...{ candidateId: people[index] ?? '', level: 'assistant', directions, facts: { degrees } },
    ...change,
  });
  const take = (rows: readonly IntakeRow[], organisationId = at.bodyId) =>
    runInScope(systemScope('import', at.province.tenant.id), () =>
      world.app
        .get(Database)
        .transaction(() =>
          world.app
            .get(EnrolmentIntake, { strict: false })
            .take({ programmeId: at.province.programmeId, organisationId, userId }, rows),
        ),
    );
  const kept = () =>
    superuser<{ id: string; candidateId: string; revision: number }>(
      world,
      `SELECT id, candidate_id AS "candidateId", revision FROM enrolment ORDER BY created_at, id`,
    );

  it('takes rows of several levels, and says of each that it refuses why', async () => {
    const answers = await take([
      row(0),
      row(1, { directions: ['assistant-design'] }),
      row(2, { level: 'senior', directions: [] }),
      row(3, { facts: { work: [{ from: '2015-07-02', until: 'ongoing' }] } }),
      row(1, { level: 'manager', directions: [] }),
    ]);
    expect(answers.map(({ refused }) => refused)).toEqual([
      [],
      ['ROW_DIRECTIONS_FEW'],
      ['ROW_LEVEL_CLOSED'],
      ['ROW_FACTS'],
      [],
    ]);
    expect((await kept()).map(({ candidateId }) => candidateId).sort()).toEqual([people[0], people[1]].sort());
  });

  it('changes nothing when it is stated again, and decides anew what is stated otherwise', async () => {
    const before = await kept();
    const own = before.find(({ candidateId }) => candidateId === people[0]);
    await decided(at.officer, own?.id ?? '');
    expect(await take([row(0)])).toEqual([{ refused: [] }]);
    expect(await kept()).toEqual(before);
    expect(await take([row(0, { facts: { degrees, work: [] } })])).toEqual([{ refused: [] }]);
    const anew = await decided(at.officer, own?.id ?? '');
    expect([anew.revision, anew.facts, anew.status]).toEqual([2, { degrees, work: [] }, 'ADMITTED']);
  });

  it('leaves what another organisation enrolled, and what is withdrawn is enrolled anew', async () => {
    const [own] = await kept();
    expect(await take([row(0)], await world.school(at.province.tenant, '汀宁商贸学校'))).toEqual([
      { refused: ['ENROLLED_BY_BODY'] },
    ]);
    await onEnrolments(at.officer, 'withdrawEnrolments', { ids: [own?.id], reason: '考生本人申请撤回' });
    expect(await take([row(0)])).toEqual([{ refused: [] }]);
    expect((await kept()).filter(({ candidateId }) => candidateId === people[0])).toHaveLength(2);
  });
});
