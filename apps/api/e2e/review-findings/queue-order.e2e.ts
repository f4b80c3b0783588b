import { superuser } from '../support/superuser.js';
import { createWorld, type TestTenant, type World } from '../support/world.js';

const MANY = 20_000;
const PAGE = `query ($after: String, $by: ApplicationSort!, $direction: SortDirection!) {
  pilotApplications(after: $after, orderBy: { by: $by, direction: $direction }) { edges { cursor } pageInfo { endCursor } } }`;

describe('Lists of a tenant with very many applications', () => {
  let world: World;
  let tenant: TestTenant;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('crowd');
    await superuser(
      world,
      `WITH school AS (
         INSERT INTO organisation (tenant_id, id, kind, name, school_type, created_at)
         SELECT $1, gen_random_uuid(), 'SCHOOL', '学校 ' || n, 'SECONDARY', now() FROM generate_series(1, $3::int) n RETURNING *
       )
       INSERT INTO review_case (tenant_id, id, kind, number, round_id, applicant_id, status, stage, attempt, created_at, updated_at, submitted_at)
       SELECT tenant_id, gen_random_uuid(), 'pilot-application', name, $2, id, 'APPROVED', 'x', 1, now(),
         now() - random() * interval '90 days', now() - random() * interval '90 days' FROM school`,
      [tenant.id, tenant.roundId, MANY],
    );
    await superuser(world, 'ANALYZE review_case, organisation');
  }, 120_000);
  afterAll(() => world.close());

  /** Rows that statements have read of the table so far, by scan and by index. */
  const rowsRead = async () => {
    const [row] = await superuser<{ read: number }>(
      world,
      `SELECT pg_stat_force_next_flush(), (seq_tup_read + idx_tup_fetch)::int AS read FROM pg_stat_user_tables WHERE relname = 'review_case'`,
    );
    return row?.read ?? 0;
  };

  it.each(['SUBMITTED_AT', 'UPDATED_AT', 'NUMBER'])('are read page by page in the order of %s', async (by) => {
    const manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
    for (const direction of ['ASC', 'DESC']) {
      let after: string | null = null;
      const before = await rowsRead();
      for (let page = 0; page < 3; page++) {
        const { pilotApplications }: { pilotApplications: { pageInfo: { endCursor: string } } } = await manager.must(
          PAGE,
          {
            after,
            by,
            direction,
          },
        );
        after = pilotApplications.pageInfo.endCursor;
      }
      await settled();
      expect((await rowsRead()) - before).toBeLessThan(MANY / 10);
    }
  });

  // Sessions report what they read a second later, when they are idle.
  const settled = () => new Promise((resolve) => setTimeout(resolve, 1_500));
});
