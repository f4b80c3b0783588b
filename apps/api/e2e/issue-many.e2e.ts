import { createCertification } from './support/certification.js';
import { finished, ISSUED, issuing, startedBatch } from './support/issue-calls.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const MOST = 20_000;
const OTHERS = 2;

describe('More people than a batch holds', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await world.startWorker();
  });
  afterAll(() => world.close());

  it('go into the next: the first takes as many as it holds and says so, and nobody is left out or comes twice', async () => {
    const body = await createCertification(world, 'zj', 'ZJEC');
    const { officer, batchId } = await startedBatch(body, MOST + OTHERS);
    expect(await issuing(officer).batch(batchId)).toMatchObject({ moreWaiting: true, reconciliation: { total: MOST } });
    expect(await finished(officer, batchId, 180_000)).toMatchObject({ reconciliation: { issued: MOST, open: 0 } });

    const { batch: next } = await issuing(officer).prepare(body.programmeId, 'plain');
    expect(next).toMatchObject({ moreWaiting: false, needsSecondPerson: false, reconciliation: { total: OTHERS } });
    await issuing(officer).start(next.id);
    expect(await finished(officer, next.id)).toMatchObject({ reconciliation: { issued: OTHERS, open: 0 } });
    const all = MOST + OTHERS;
    expect((await superuser(world, ISSUED))[0]).toEqual({
      ...{ certificates: all, serials: all, last: all, certified: all, finished: 2, told: all },
    });
    expect((await issuing(officer).prepare(body.programmeId, 'plain')).codes).toEqual(['NOBODY_TO_ISSUE']);
  }, 300_000);
});
