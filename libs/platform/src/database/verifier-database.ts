import { Database } from './database.js';
import { GuardedDataSource } from './guarded-data-source.js';
import { assertBoundRole } from './role-guard.js';

/** What the public reads through: a pool of its own, as a role that may read what is public and nothing else. */
export class VerifierDatabase extends Database {
  /** Connects; boot fails when the role could bypass row-level security. */
  static async connect(url: string, poolSize: number): Promise<VerifierDatabase> {
    const dataSource = new GuardedDataSource(url, { poolSize, applicationName: 'shidian-public', entities: [] });
    await dataSource.initialize();
    await assertBoundRole(dataSource.pool);
    return new VerifierDatabase(dataSource);
  }
}
