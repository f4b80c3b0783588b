import { createIdentityWorld, type IdentityWorld } from './testing/identity-world.js';
import { identityEntities } from './identity.entities.js';

describe('Entities', () => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await createIdentityWorld();
  });
  afterAll(() => world.close());

  it.each(identityEntities.map((entity) => [entity.name, entity] as const))(
    '%s has the columns of its table: names, types, nullability',
    async (_name, entity) => {
      const { tableName, columns } = world.database.dataSource.getMetadata(entity);
      const { rows } = await world.superuser.query(
        `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable
         FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attname`,
        [tableName],
      );
      const full: Record<string, string> = { timestamptz: 'timestamp with time zone' };
      const mapped = columns.map(({ databaseName, type, isArray, isNullable }) => ({
        name: databaseName,
        type: (full[String(type)] ?? String(type)) + (isArray ? '[]' : ''),
        nullable: isNullable,
      }));
      expect(mapped.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(rows);
    },
  );
});
