import type { DataSource } from 'typeorm';
import type { JurisdictionRow } from './jurisdictions.js';

// A later edition of the data may end what an earlier one left open, and correct a name: the file is the whole truth.
const INSTALL = `
  INSERT INTO jurisdiction (code, name, level, parent_code, valid_from, valid_until)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::date[], $6::date[])
  ON CONFLICT (code, valid_from) DO UPDATE
    SET name = excluded.name, level = excluded.level, parent_code = excluded.parent_code, valid_until = excluded.valid_until
    WHERE (jurisdiction.name, jurisdiction.level, jurisdiction.parent_code, jurisdiction.valid_until)
      IS DISTINCT FROM (excluded.name, excluded.level, excluded.parent_code, excluded.valid_until)
  RETURNING code`;

/** Stores what is new or different in the data of administrative divisions; answers how many rows. `manager` must be the migrator's. */
export async function installJurisdictions(
  manager: Pick<DataSource, 'query'>,
  rows: readonly JurisdictionRow[],
): Promise<number> {
  const column = (name: keyof JurisdictionRow) => rows.map((row) => row[name] || null);
  const stored = await manager.query<unknown[]>(INSTALL, [
    column('code'),
    column('name'),
    column('level'),
    column('parent'),
    column('valid_from'),
    column('valid_until'),
  ]);
  return stored.length;
}
