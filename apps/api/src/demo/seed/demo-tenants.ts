import type { QueryRunner } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { type DemoTenant, demoTenants } from '../accounts.js';

// A run that was killed leaves this name behind; the next one knows by it that what is there is half and nobody's.
const UNFINISHED = '演示数据装载中';
const LOCK = 20_210_205;

const slugs = Object.keys(demoTenants) as DemoTenant[];

/** What the tenant table says before the seed. */
export type TenantState = 'empty' | 'unfinished' | 'in-use';

/** The migrator's part: the application role cannot make tenants. */
export class DemoTenants {
  /** A runner, since it keeps its connection: the lock lives as long as that does. */
  constructor(private readonly migrator: QueryRunner) {}

  /** Waits until no other seed runs, then tells what is there. */
  async lockAndLook(): Promise<TenantState> {
    await this.migrator.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const names = (await this.migrator.query('SELECT name FROM tenant')) as { name: string }[];
    if (names.length === 0) return 'empty';
    return names.every(({ name }) => name === UNFINISHED) ? 'unfinished' : 'in-use';
  }

  /** Removes what a killed run left. Only while no tenant but unfinished ones exists, so that nobody's work is touched. */
  async clearUnfinished(): Promise<void> {
    await this.inTransaction(async () => {
      await this.migrator.query('LOCK TABLE tenant');
      const others = (await this.migrator.query('SELECT FROM tenant WHERE name <> $1', [UNFINISHED])) as unknown[];
      if (others.length > 0) throw new Error('a tenant that is not of the demonstration exists');
      await this.migrator.query('TRUNCATE tenant, user_account CASCADE');
    });
  }

  /** Makes the tenants, marked as unfinished; answers their ids. */
  async create(createdAt: Date): Promise<Map<DemoTenant, string>> {
    const ids = new Map(slugs.map((slug) => [slug, uuidv7()]));
    for (const [slug, id] of ids) {
      await this.migrator.query(
        'INSERT INTO tenant (id, slug, name, name_en, certificate_code, created_at) VALUES ($1, $2, $3, $3, $4, $5)',
        [id, slug, UNFINISHED, demoTenants[slug].certificateCode, createdAt],
      );
    }
    return ids;
  }

  /** Gives the tenants their names: from now on the demonstration is complete. */
  async finish(ids: ReadonlyMap<DemoTenant, string>): Promise<void> {
    await this.inTransaction(async () => {
      for (const [slug, id] of ids) {
        const { name, nameEn } = demoTenants[slug];
        await this.migrator.query('UPDATE tenant SET name = $2, name_en = $3 WHERE id = $1', [id, name, nameEn]);
      }
    });
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
