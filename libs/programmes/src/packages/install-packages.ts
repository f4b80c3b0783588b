import type { DataSource } from 'typeorm';
import { installJurisdictions } from './install-jurisdictions.js';
import { loadJurisdictions } from './jurisdictions.js';
import type { LoadedPackage } from './load-package.js';

/** A version that is installed already has other content in the files: a version never changes. */
export class PackageChangedError extends Error {
  constructor(changed: readonly string[]) {
    super(
      `installed with other content: ${changed.join(', ')}. What a version said stays; give changed content a new version`,
    );
    this.name = 'PackageChangedError';
  }
}

const keyOf = ({ content }: LoadedPackage): string => `${content.id} ${content.version}`;

/**
 * Stores the package versions that the database does not have; answers theirs as `id version`. All or none, and with them the
 * administrative divisions that routes and caps speak of. `dataSource` must be the migrator's: the application role only reads packages. Throws PackageChangedError.
 */
export async function installPackages(dataSource: DataSource, packages: readonly LoadedPackage[]): Promise<string[]> {
  return dataSource.transaction(async (manager) => {
    const installed: string[] = [];
    const changed: string[] = [];
    await installJurisdictions(manager, loadJurisdictions());
    for (const one of packages) {
      const { id, version } = one.content;
      // The conflict clause, not a look before: two installations at once must not trip over each other.
      const added = await manager.query<unknown[]>(
        `INSERT INTO rule_package (id, version, hash, content) VALUES ($1, $2, decode($3, 'hex'), $4)
         ON CONFLICT (id, version) DO NOTHING RETURNING id`,
        [id, version, one.sha256, JSON.stringify(one.content)],
      );
      if (added.length > 0) installed.push(keyOf(one));
      else if ((await storedHash(manager, id, version)) !== one.sha256) changed.push(keyOf(one));
    }
    if (changed.length > 0) throw new PackageChangedError(changed);
    return installed;
  });
}

async function storedHash(manager: Pick<DataSource, 'query'>, id: string, version: string): Promise<string | null> {
  const [row] = await manager.query<{ hash: string }[]>(
    `SELECT encode(hash, 'hex') AS hash FROM rule_package WHERE id = $1 AND version = $2`,
    [id, version],
  );
  return row?.hash ?? null;
}
