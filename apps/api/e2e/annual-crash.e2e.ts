import { annualTenant, fileProviders, handIn } from './support/annual.js';
import { installAnnualPackage } from './support/annual-package.js';
import { AUDIT_HEAD, CRASH_TIMEOUT, crashScenes, QUEUES } from './support/crash.js';

const PROVIDERS = 450;
const BATCHES = 5;

const COUNTS = `SELECT
  (SELECT count(*)::int FROM evaluation_item WHERE evaluated_at IS NOT NULL) AS evaluated,
  (SELECT count(*)::int FROM evaluation_item WHERE failure IS NOT NULL) AS failed,
  (SELECT count(*)::int FROM evaluation_run WHERE status = 'FINISHED') AS finished,
  (SELECT count(*)::int FROM audit_event WHERE action = 'annual-evaluation.evaluate') AS told,
  (SELECT count(*)::int FROM audit_event WHERE action = 'annual-evaluation.finish') AS closed,
  (SELECT count(*)::int FROM inbox) AS inbox`;

describe('A worker process killed with kill -9 in the middle of an annual evaluation', () => {
  const sceneOn = crashScenes('annual-crash');

  it.concurrent.each(QUEUES)(
    'on %s: every provider is evaluated once, and the run is closed once',
    async (queue) => {
      const scene = await sceneOn(queue);
      const { world } = scene;
      const counts = () => scene.counts(COUNTS);
      await installAnnualPackage(world);
      const tenant = await annualTenant(world, `annual-${queue}`);
      const providers = await fileProviders(world, tenant, PROVIDERS);
      await handIn(
        world,
        tenant,
        providers.map(({ id }) => ({ providerId: id })),
      );
      const manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
      await manager.must(
        `mutation ($input: StartAnnualEvaluationInput!) { startAnnualEvaluation(input: $input) { userErrors { code } } }`,
        { input: { programmeId: tenant.programmeId, year: 2020 } },
      );

      await scene.killWaitingFor(AUDIT_HEAD);
      expect(await counts()).toEqual({ evaluated: 0, failed: 0, finished: 0, told: 0, closed: 0, inbox: 0 });

      const worker = scene.start();
      await scene.doneOnce(worker, async () => ((await counts())['finished'] ?? 0) > 0);
      expect(await counts()).toEqual({
        evaluated: PROVIDERS,
        failed: 0,
        finished: 1,
        told: BATCHES,
        closed: 1,
        inbox: BATCHES + 1,
      });
      expect(await scene.faults(tenant.id)).toEqual([]);
      await worker.end('SIGTERM');
    },
    CRASH_TIMEOUT,
  );
});
