import { inventedId } from './support/candidates.js';
import { CRASH_TIMEOUT, crashScenes, QUEUES } from './support/crash.js';
import { ASSISTANT, book, call, certifyingProgramme, confirm, countsOf, HEAD, preview } from './support/rosters.js';

const BATCH = 500;
const PEOPLE = 4 * BATCH;
/** Row of the sheet in the third batch: its batch is caught with everything written and nothing committed. */
const CAUGHT = 2 * BATCH + 10;

const COUNTS = `SELECT
  (SELECT count(*)::int FROM candidate) AS candidates,
  (SELECT count(*)::int FROM enrolment) AS enrolments,
  (SELECT count(*)::int FROM roster_import_row WHERE result = 'CREATED') AS created,
  (SELECT count(*)::int FROM roster_import WHERE status = 'DONE') AS done,
  (SELECT coalesce(sum((detail->>'CREATED')::int), 0)::int FROM audit_event WHERE action = 'roster-import.import') AS told,
  (SELECT count(*)::int FROM audit_event WHERE action = 'roster-import.finish') AS finished`;

describe('A worker process killed with kill -9 in the middle of an import', () => {
  const sceneOn = crashScenes('roster-crash');

  it.concurrent.each(QUEUES)(
    'on %s: everybody of the roster is registered and enrolled, once',
    async (queue) => {
      const scene = await sceneOn(queue);
      const { world } = scene;
      const counts = () => scene.counts(COUNTS);
      const tenant = await world.tenant(`crash-${queue}`);
      const officer = await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
      const programmeId = await certifyingProgramme(world, tenant);
      const rows = Array.from({ length: PEOPLE }, (_, n) => [`考生${n}`, inventedId(n, '19880808'), ...ASSISTANT]);
      const bytes = await book([HEAD, ...rows]);
      await world.startWorker();
      const { id } = await preview(officer, programmeId, { bytes });
      await world.stopWorker();
      expect((await call(officer, 'confirmRosterImport', { id })).userErrors).toEqual([]);

      const half = PEOPLE - BATCH;
      await scene.killWaitingFor(
        `SELECT FROM roster_import_row WHERE row_number = ${CAUGHT} FOR UPDATE`,
        async () => (await counts())['created'] === half,
      );
      expect(await counts()).toEqual({
        ...{ candidates: half, enrolments: half, created: half, done: 0, told: half, finished: 0 },
      });

      const worker = scene.start();
      await scene.doneOnce(worker, async () => (await counts())['done'] === 1);
      expect(await counts()).toEqual({
        ...{ candidates: PEOPLE, enrolments: PEOPLE, created: PEOPLE, done: 1, told: PEOPLE, finished: 1 },
      });
      expect(await scene.faults(tenant.id)).toEqual([]);

      // The same roster once more changes nothing.
      const again = await confirm(officer, (await preview(officer, programmeId, { bytes })).id);
      expect(countsOf(again)).toEqual({ UNCHANGED: PEOPLE, 'did UNCHANGED': PEOPLE });
      expect(await counts()).toMatchObject({ candidates: PEOPLE, enrolments: PEOPLE, created: PEOPLE, told: PEOPLE });
      await worker.end('SIGTERM');
    },
    CRASH_TIMEOUT,
  );
});
