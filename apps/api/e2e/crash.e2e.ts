import { AUDIT_HEAD, CRASH_TIMEOUT, crashScenes, QUEUES } from './support/crash.js';
import { submitMany } from './support/seed.js';

const QUEUED = 200;

const COUNTS = `SELECT
  (SELECT count(*)::int FROM case_evaluation) AS evaluations,
  (SELECT count(*)::int FROM review_case WHERE status = 'IN_REVIEW') AS "inReview",
  (SELECT count(*)::int FROM audit_event WHERE action = 'pilot-application.evaluate') AS told,
  (SELECT count(DISTINCT subject_id)::int FROM audit_event WHERE action = 'pilot-application.evaluate') AS "toldOnce",
  (SELECT count(*)::int FROM inbox) AS inbox,
  (SELECT count(*)::int FROM outbox WHERE sent_at IS NOT NULL) AS sent`;

describe('A worker process killed with kill -9', () => {
  const sceneOn = crashScenes('crash');

  it.concurrent.each(QUEUES)(
    `on %s, with ${QUEUED} evaluations queued, in the middle of its transaction: all are done once, none is lost`,
    async (queue) => {
      const scene = await sceneOn(queue);
      const counts = () => scene.counts(COUNTS);
      const tenant = await scene.world.tenant(`crash-${queue}`);
      await submitMany(scene.world, tenant, QUEUED);

      await scene.killWaitingFor(AUDIT_HEAD);
      expect(await counts()).toEqual({ evaluations: 0, inReview: 0, told: 0, toldOnce: 0, inbox: 0, sent: QUEUED });

      const worker = scene.start();
      await scene.doneOnce(worker, async () => ((await counts())['evaluations'] ?? 0) >= QUEUED);
      expect(await counts()).toMatchObject({
        evaluations: QUEUED,
        inReview: QUEUED,
        told: QUEUED,
        toldOnce: QUEUED,
        inbox: QUEUED,
      });
      expect(await scene.faults(tenant.id)).toEqual([]);
      await worker.end('SIGTERM');
    },
    CRASH_TIMEOUT,
  );
});
