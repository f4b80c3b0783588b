import type { Client } from '../../../api/e2e/support/client.js';
import { superuser } from '../../../api/e2e/support/superuser.js';
import type { FilingProduct } from './filing-product.js';

/** Puts the package's caps and targets in force: what the plan of the test is compared with. */
export async function publishPackage({ province, world }: FilingProduct, manager: Client): Promise<void> {
  const [pack] = await superuser<{ id: string; version: string }>(
    world,
    `SELECT package_id AS id, package_version AS version FROM round WHERE id = $1`,
    [province.rounds.PRACTICE_BASE],
  );
  const { startQuotaPlan } = await manager.must<{ startQuotaPlan: { plan: { id: string } } }>(
    'mutation ($input: StartQuotaPlanInput!) { startQuotaPlan(input: $input) { plan { id } } }',
    {
      input: {
        programmeId: province.programmeId,
        name: '首版',
        source: 'PACKAGE',
        packageId: pack?.id,
        packageVersion: pack?.version,
      },
    },
  );
  const { publishQuotaPlan } = await manager.must<{ publishQuotaPlan: { userErrors: unknown[] } }>(
    'mutation ($input: PublishQuotaPlanInput!) { publishQuotaPlan(input: $input) { userErrors { code } } }',
    { input: { id: startQuotaPlan.plan.id, draftVersion: 1, reason: '首次下达' } },
  );
  if (publishQuotaPlan.userErrors.length > 0) throw new Error(JSON.stringify(publishQuotaPlan.userErrors));
}
