import { createCertification } from './support/certification.js';
import { AUDIT_HEAD, CRASH_TIMEOUT, crashScenes, QUEUES } from './support/crash.js';
import { ISSUED, issuing, startedBatch } from './support/issue-calls.js';
import { superuser } from './support/superuser.js';

const PEOPLE = 2_500;
const PARTS = 3;

describe('A worker process killed with kill -9 in the middle of issuing', () => {
  const sceneOn = crashScenes('issue-crash');

  it.concurrent.each(QUEUES)(
    'on %s: everybody gets one certificate, numbered without a gap',
    async (queue) => {
      const scene = await sceneOn(queue);
      const counts = () => scene.counts(ISSUED);
      const body = await createCertification(scene.world, 'zj', 'ZJEC');
      const { officer, batchId } = await startedBatch(body, PEOPLE);

      // A part is caught signed and written, and not committed.
      await scene.killWaitingFor(AUDIT_HEAD);
      expect(await counts()).toEqual({ certificates: 0, serials: 0, last: 0, certified: 0, finished: 0, told: 0 });

      const worker = scene.start();
      await scene.doneOnce(worker, async () => ((await counts())['finished'] ?? 0) > 0);
      expect(await counts()).toEqual({
        ...{ certificates: PEOPLE, serials: PEOPLE, last: PEOPLE, certified: PEOPLE, finished: 1, told: PEOPLE },
      });
      expect(await issuing(officer).batch(batchId)).toMatchObject({
        reconciliation: { total: PEOPLE, issued: PEOPLE, refused: 0, open: 0 },
      });
      const parts = await superuser(scene.world, `SELECT FROM audit_event WHERE action = 'issue-batch.issue'`);
      expect(parts).toHaveLength(PARTS);
      expect(await scene.faults(body.tenant.id)).toEqual([]);
      await worker.end('SIGTERM');
    },
    CRASH_TIMEOUT,
  );
});
