import { annualTenant, type AnnualTenant, fileProviders, type FiledProvider } from '../../../api/e2e/support/annual.js';
import { installAnnualPackage } from '../../../api/e2e/support/annual-package.js';
import { installTrainingPackage, setProvider } from '../../../api/e2e/support/training.js';
import { superuser } from '../../../api/e2e/support/superuser.js';
import type { World } from '../../../api/e2e/support/world.js';

export { register, inventedId } from '../../../api/e2e/support/candidates.js';
export type { Client } from '../../../api/e2e/support/client.js';
export { nextUscc } from '../../../api/e2e/support/zhejiang.js';
export { PASSWORD } from '../../../api/e2e/support/world.js';

/** A tenant in which an institution trains for eight hours and a base takes learners in. */
export interface TrainingGround {
  readonly tenant: AnnualTenant;
  readonly institution: FiledProvider;
  readonly base: FiledProvider;
}

/** Files an institution and a base. */
export async function trainingGround(world: World, slug: string): Promise<TrainingGround> {
  await installAnnualPackage(world);
  const tenant = await annualTenant(world, slug);
  await installTrainingPackage(world, tenant);
  const [institution, base] = (await fileProviders(world, tenant, 2)) as [FiledProvider, FiledProvider];
  await setProvider(world, institution.id, { scopes: ['service'] });
  await setProvider(world, base.id, { kind: 'PRACTICE_BASE' });
  return { tenant, institution, base };
}

/** Opens the annual report of a provider, as the year's beginning does; answers its id. */
export async function annualReport(world: World, { tenant }: TrainingGround, year: number): Promise<string> {
  const manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
  await manager.must(`mutation { openAnnualReports(input: { year: ${year} }) { opened } }`);
  const [report] = await superuser<{ id: string }>(
    world,
    `SELECT r.id FROM annual_report r JOIN provider p ON p.tenant_id = r.tenant_id AND p.id = r.provider_id
     WHERE r.tenant_id = $1 AND p.provider_kind = 'TRAINING_INSTITUTION'`,
    [tenant.id],
  );
  if (!report) throw new Error(`No report of ${year} was opened`);
  return report.id;
}
