import type pg from 'pg';

const OURS = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;
const acl = (column: string) =>
  `(SELECT string_agg(entry::text, ', ' ORDER BY entry::text) FROM unnest(${column}) AS entry)`;

/** One query per kind of object; each answers lines that say all that matters of an object, whatever the order it was made in. */
const descriptions = [
  `SELECT format('schema %s owner %s acl %s', n.nspname, n.nspowner::regrole, ${acl('n.nspacl')}) FROM pg_namespace n WHERE ${OURS}`,

  `SELECT format('%s %s.%s owner %s rls %s%s options %s acl %s view %s', c.relkind, n.nspname, c.relname, c.relowner::regrole,
     c.relrowsecurity, c.relforcerowsecurity, c.reloptions, ${acl('c.relacl')},
     CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END)
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OURS} AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')`,

  `SELECT format('column %s %s.%s %s notnull %s default %s identity %s generated %s collation %s acl %s',
     row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum), c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
     pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated, a.attcollation::regcollation, ${acl('a.attacl')})
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE ${OURS} AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND a.attnum > 0 AND NOT a.attisdropped`,

  `SELECT format('constraint %s %s %s validated %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid), k.convalidated)
   FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE ${OURS}`,

  `SELECT format('index %s valid %s', pg_get_indexdef(i.indexrelid), i.indisvalid)
   FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OURS}`,

  `SELECT format('policy %s %s %s permissive %s roles %s using %s check %s', p.polrelid::regclass, p.polname, p.polcmd, p.polpermissive,
     (SELECT array_agg(role::regrole::text ORDER BY role::regrole::text) FROM unnest(p.polroles) AS role),
     pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) FROM pg_policy p`,

  `SELECT format('function owner %s acl %s %s', p.proowner::regrole, ${acl('p.proacl')}, pg_get_functiondef(p.oid))
   FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OURS} AND p.prokind IN ('f', 'p', 'w')`,

  `SELECT format('trigger %s enabled %s', pg_get_triggerdef(t.oid), t.tgenabled) FROM pg_trigger t WHERE NOT t.tgisinternal`,

  `SELECT format('sequence %s %s start %s increment %s', s.seqrelid::regclass, s.seqtypid::regtype, s.seqstart, s.seqincrement) FROM pg_sequence s`,

  `SELECT format('type %s.%s %s %s', n.nspname, t.typname, t.typtype,
     (SELECT array_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid))
   FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE ${OURS} AND t.typtype IN ('e', 'd', 'r')`,

  `SELECT format('extension %s %s', extname, extversion) FROM pg_extension`,

  `SELECT format('default privileges of %s %s %s', d.defaclrole::regrole, d.defaclobjtype, ${acl('d.defaclacl')}) FROM pg_default_acl d`,
];

/** All that is defined in a database, one line an object, sorted: two databases are built alike when the answers are equal. */
export async function describeSchema(client: pg.Client): Promise<string[]> {
  const lines: string[] = [];
  for (const sql of descriptions) {
    const { rows } = await client.query<{ format: string }>(sql);
    lines.push(...rows.map((row) => row.format));
  }
  return lines.sort();
}
