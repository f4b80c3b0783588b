import { randomUUID } from 'node:crypto';
import type { Actor } from '@shidian/platform/context/scope.js';
import { actorScope, runInScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { PilotApplicationService } from '@shidian/schools/pilot-application/pilot-application.service.js';
import { goodFacts } from './applications.js';
import { superuser } from './superuser.js';
import type { TestTenant, World } from './world.js';

/** Materials that the package asks for before a submission. */
const REQUIRED = ['school-licence', 'training-plan', 'venue-photos'];

/** A case that was submitted, and its school. */
export interface Submitted {
  readonly id: string;
  readonly schoolId: string;
  readonly schoolName: string;
}

/**
 * Submits `count` applications, each of a school of its own, through the same services that the API calls; only the bytes
 * of their documents are left out. For tests that need many.
 */
export async function submitMany(world: World, tenant: TestTenant, count: number): Promise<Submitted[]> {
  const userId = randomUUID();
  await superuser(
    world,
    `INSERT INTO user_account (id, email, name, password_hash, created_at) VALUES ($1, $2, '批量', '-', now())`,
    [userId, `${userId}@seed.test`],
  );
  const applications = world.app.get(PilotApplicationService, { strict: false });
  const database = world.app.get(Database);
  const submitted: Submitted[] = [];
  for (let n = 0; n < count; n++) {
    const schoolName = `${tenant.slug} 学校 ${String(n + 1).padStart(3, '0')}`;
    const schoolId = await world.school(tenant, schoolName);
    const actor: Actor = {
      userId,
      userName: '批量',
      tenantId: tenant.id,
      organisationId: schoolId,
      membershipId: randomUUID(),
      role: 'SCHOOL_SUBMITTER',
      via: 'session',
      scopes: null,
    };
    const id = await runInScope(actorScope(`seed-${n}`, actor), () =>
      database.transaction(async (tx) => {
        const created = await applications.create(tenant.roundId);
        const documents = [];
        for (const material of REQUIRED) {
          const fileId = randomUUID();
          await tx.execute(
            `INSERT INTO stored_file (tenant_id, id, owner_organisation_id, subject_kind, subject_id, purpose, name, size_bytes,
               sha256, content_type, state, created_by, created_at, stored_at)
             VALUES ($1, $2, $3, 'pilot-application', $4, $5, 'x.pdf', 10, sha256('x'), 'application/pdf', 'STORED', $6, now(), now())`,
            [tenant.id, fileId, schoolId, created, material, userId],
          );
          documents.push({ material, files: [{ fileId, name: 'x.pdf', sha256: '0'.repeat(64), size: 10 }] });
        }
        await applications.saveDraft(created, 1, { ...goodFacts(), documents });
        await applications.submit(created, 2);
        return created;
      }),
    );
    submitted.push({ id, schoolId, schoolName });
  }
  return submitted;
}

/** Waits until the worker has evaluated every submission of the tenant. */
export async function evaluated(world: World, tenant: TestTenant, count: number): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const [row] = await superuser<{ done: number }>(
      world,
      'SELECT count(*)::int AS done FROM case_evaluation WHERE tenant_id = $1',
      [tenant.id],
    );
    if ((row?.done ?? 0) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The worker did not evaluate ${count} submissions`);
}
