import type pg from 'pg';

/** The process was given a database role that row-level security does not bind. */
export class UnsafeRoleError extends Error {
  constructor(role: string, why: string) {
    super(`Refusing to start: database role "${role}" ${why}. Use the application role of docker/bootstrap-roles.sql.`);
    this.name = 'UnsafeRoleError';
  }
}

/** Throws unless the pool's role is bound by row-level security: no superuser, no BYPASSRLS, owner of no table, member of no such role. */
export async function assertBoundRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; attribute: string | null; owns: string | null }>(`
    SELECT current_user AS role,
      (SELECT string_agg(rolname, ', ') FROM pg_roles
        WHERE (rolsuper OR rolbypassrls) AND pg_has_role(current_user, oid, 'MEMBER')) AS attribute,
      (SELECT string_agg(relname, ', ') FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v') AND pg_has_role(current_user, relowner, 'MEMBER')) AS owns`);
  const [row] = rows;
  if (!row) throw new Error('The database did not answer who is connected');
  if (row.attribute) throw new UnsafeRoleError(row.role, `can bypass row-level security (through ${row.attribute})`);
  if (row.owns) throw new UnsafeRoleError(row.role, `owns tables (${row.owns})`);
}
