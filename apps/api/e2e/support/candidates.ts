import { randomUUID } from 'node:crypto';
import { CandidateRegister } from '@shidian/candidates/candidate/candidate-register.js';
import { residentIdCheck } from '@shidian/candidates/candidate/resident-id.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { superuser } from './superuser.js';
import type { TestTenant, World } from './world.js';

/** An invented resident ID number: right by check character and date, of an area that is nobody's. */
export function inventedId(n: number, birthday = '19990101'): string {
  const first17 = `3399${String(Math.floor(n / 1000)).padStart(2, '0')}${birthday}${String(n % 1000).padStart(3, '0')}`;
  return first17 + residentIdCheck(first17);
}

/** Registers people behind the API's back, as an import does; answers their ids. */
export async function register(
  world: World,
  tenant: TestTenant,
  persons: readonly { name: string; number: string }[],
  schoolId: string | null = null,
): Promise<string[]> {
  const userId = randomUUID();
  await superuser(
    world,
    `INSERT INTO user_account (id, email, name, password_hash, created_at) VALUES ($1, $2, '报名员', '-', now())`,
    [userId, `${userId}@seed.test`],
  );
  const candidates = world.app.get(CandidateRegister, { strict: false });
  const found = await runInScope(systemScope('test', tenant.id), () =>
    world.app.get(Database).transaction(async () => {
      const registered = await candidates.findOrCreate(persons, { schoolId, userId });
      await candidates.bring(
        registered.map(({ id }) => id),
        { schoolId },
      );
      return registered;
    }),
  );
  return found.map(({ id }) => id);
}

/** Rows of any table in which a text stands readable, as `table`: nothing about a person's number may be among them. */
export async function tablesHolding(world: World, text: string): Promise<string[]> {
  const tables = await superuser<{ name: string }>(
    world,
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('public', 'bullmq') ORDER BY 1`,
  );
  const questions = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${name} AS t WHERE t::text ILIKE '%' || $1 || '%')`,
  );
  const holding = await superuser<{ name: string }>(world, questions.join(' UNION ALL '), [text]);
  return holding.map(({ name }) => name);
}
