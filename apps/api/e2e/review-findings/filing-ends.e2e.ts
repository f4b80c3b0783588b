import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { type NewRound, RoundService } from '@shidian/programmes/round/round.service.js';
import { act, codes, done, filledFiling, passTo, readFiling, submittedFiling } from '../support/filings.js';
import { superuser } from '../support/superuser.js';
import { createWorld, type World } from '../support/world.js';
import { createProvince, IN_TIME, type Province } from '../support/zhejiang.js';

const XIHU = '330106';

describe('How filings begin and end', () => {
  let world: World;
  let province: Province;
  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'ends');
    await province.issue('330100', 10);
    await world.startWorker();
  }, 120_000);
  afterAll(() => world.close());

  /** A round of institutions for another year, open today. */
  const roundOf = async (referenceYear: number): Promise<string> => {
    const { packageId, packageVersion, ruleSet } = (
      await superuser<Pick<NewRound, 'packageId' | 'packageVersion' | 'ruleSet'>>(
        world,
        `SELECT package_id AS "packageId", package_version AS "packageVersion", rule_set AS "ruleSet" FROM round WHERE id = $1`,
        [province.rounds.TRAINING_INSTITUTION],
      )
    )[0] as Pick<NewRound, 'packageId' | 'packageVersion' | 'ruleSet'>;
    return runInScope(systemScope('test', province.tenant.id), () =>
      world.app.get(Database).transaction(() =>
        world.app.get(RoundService, { strict: false }).create({
          ...{ programmeId: province.programmeId, name: `${referenceYear} 年`, nameEn: String(referenceYear) },
          ...{ referenceYear, capacity: null, numberPrefix: `ZJ-${referenceYear}`, packageId, packageVersion, ruleSet },
          opensAt: new Date('2014-06-01T00:00:00+08:00'),
          closesAt: new Date('2017-12-31T00:00:00+08:00'),
        }),
      ),
    );
  };

  it('what a ban overtakes before its publication is ended by the province, and its slot is free again', async () => {
    const unit = await province.unit(XIHU);
    const filing = await passTo(province, await submittedFiling(province, unit), 'publication');
    const slots = () =>
      superuser(
        world,
        `SELECT free, taken FROM quota_line WHERE tenant_id = $1 AND provider_kind = 'TRAINING_INSTITUTION'`,
        [province.tenant.id],
      );
    expect(await slots()).toEqual([{ free: 9, taken: 1 }]);
    const input = { id: filing.id, attempt: 1, stage: 'publication', reasons: [{ code: 'under-ban' }] };
    expect(codes(await act(await province.officer('330100'), 'rejectFiling', input))).toEqual(['NOT_YOUR_DESK']);
    const { status } = await done(await province.officer('330000'), 'rejectFiling', input);
    expect(status).toBe('REJECTED');
    expect(await slots()).toEqual([{ free: 10, taken: 0 }]);
  }, 120_000);

  it('a unit has one filing of a kind on its way, whatever the round: it does not hold two slots', async () => {
    const unit = await province.unit(XIHU);
    const later = await roundOf(2016);
    const create = async (roundId: string) =>
      codes(await act(unit.client, 'createFiling', { roundId, channel: 'COUNTY' }));
    expect(await create(later)).toEqual([]);
    expect(await create(province.rounds.TRAINING_INSTITUTION)).toEqual(['ALREADY_APPLIED']);
    expect(await create(province.rounds.PRACTICE_BASE)).toEqual([]);
    const [first] = await superuser<{ id: string }>(world, 'SELECT id FROM review_case WHERE round_id = $1', [later]);
    await done(unit.client, 'withdrawFiling', { id: first?.id ?? '' });
    expect(await create(province.rounds.TRAINING_INSTITUTION)).toEqual([]);
  }, 60_000);

  it('of two begun at the same moment in two rounds one is refused', async () => {
    const unit = await province.unit(XIHU);
    const rounds = [province.rounds.TRAINING_INSTITUTION, await roundOf(2017)];
    const answers = await Promise.all(
      rounds.map((roundId) => act(unit.client, 'createFiling', { roundId, channel: 'COUNTY' })),
    );
    expect(answers.map(codes).sort()).toEqual([[], ['ALREADY_APPLIED']]);
  }, 60_000);

  it('is late after 30 June of the year that its round is for', async () => {
    const unit = await province.unit(XIHU);
    const inRound = { ...province, rounds: { ...province.rounds, TRAINING_INSTITUTION: await roundOf(2015) } };
    const { id, draft } = await filledFiling(inRound, unit);
    try {
      world.clock.set(new Date('2015-06-30T23:59:59+08:00'));
      const person = await world.signedIn(province.tenant, unit.organisationId, 'PROVIDER_SUBMITTER');
      await done(person, 'submitFiling', { id, draftVersion: draft?.version });
      expect((await readFiling(person, id))?.late).toBe(false);
    } finally {
      world.clock.set(IN_TIME);
    }
  }, 60_000);
});
