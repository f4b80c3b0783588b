import type { QueryRunner } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { type DemoTenant, demoTenants } from '../accounts.js';

// A run that was killed leaves this name behind; the next one knows by it that what is there is half and nobody's. One tenant carries it, which
// issues no certificates: those of the others are signed with their tenant's name.
const UNFINISHED = '演示数据装载中';
const MARKED: DemoTenant = 'ccplan';
const LOCK = 20_210_205;

const slugs = Object.keys(demoTenants) as DemoTenant[];

interface TenantRow {
  readonly slug: string;
  readonly name: string;
}

/** Whether nothing but an unfinished demonstration is there. */
const isUnfinished = (tenants: readonly TenantRow[]): boolean =>
  tenants.some(({ slug, name }) => slug === MARKED && name === UNFINISHED) &&
  tenants.every(({ slug }) => (slugs as readonly string[]).includes(slug));

/** What the tenant table says before the seed. */
export type TenantState = 'empty' | 'unfinished' | 'in-use';

/** The migrator's part: the application role cannot make tenants. */
export class DemoTenants {
  /** A runner, since it keeps its connection: the lock lives as long as that does. */
  constructor(private readonly migrator: QueryRunner) {}

  /** Waits until no other seed runs, then tells what is there. */
  async lockAndLook(): Promise<TenantState> {
    await this.migrator.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const tenants = await this.tenants();
    if (tenants.length === 0) return 'empty';
    return isUnfinished(tenants) ? 'unfinished' : 'in-use';
  }

  /** Removes what a killed run left. Only while nothing but an unfinished demonstration exists, so that nobody's work is touched. */
  async clearUnfinished(): Promise<void> {
    await this.inTransaction(async () => {
      await this.migrator.query('LOCK TABLE tenant');
      if (!isUnfinished(await this.tenants())) throw new Error('a tenant that is not of the demonstration exists');
      await this.migrator.query('TRUNCATE tenant, user_account CASCADE');
    });
  }

  /** Makes the tenants, one of them marked as unfinished; answers their ids. */
  async create(createdAt: Date): Promise<Map<DemoTenant, string>> {
    const ids = new Map(slugs.map((slug) => [slug, uuidv7()]));
    for (const [slug, id] of ids) {
      const { certificateCode, ...names } = demoTenants[slug];
      const { name, nameEn } = slug === MARKED ? { name: UNFINISHED, nameEn: UNFINISHED } : names;
      await this.migrator.query(
        'INSERT INTO tenant (id, slug, name, name_en, certificate_code, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, slug, name, nameEn, certificateCode, createdAt],
      );
    }
    return ids;
  }

  /** Takes the mark off: from now on the demonstration is complete. */
  async finish(ids: ReadonlyMap<DemoTenant, string>): Promise<void> {
    await this.inTransaction(async () => {
      for (const [slug, id] of ids) {
        const { name, nameEn } = demoTenants[slug];
        await this.migrator.query('UPDATE tenant SET name = $2, name_en = $3 WHERE id = $1', [id, name, nameEn]);
      }
    });
  }

  /** Counts what has been laid: tables that grew within seconds are planned by their old figures, which in life autovacuum mends within a minute. */
  async analyse(): Promise<void> {
    await this.migrator.query('ANALYZE');
  }

  private async tenants(): Promise<TenantRow[]> {
    return (await this.migrator.query('SELECT slug, name FROM tenant')) as TenantRow[];
  }

  private async inTransaction(work: () => Promise<void>): Promise<void> {
    await this.migrator.startTransaction();
    try {
      await work();
      await this.migrator.commitTransaction();
    } catch (error) {
      await this.migrator.rollbackTransaction();
      throw error;
    }
  }
}
