/** Everything in the database that is not PostgreSQL's own. */
const OURS = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;
/** Roles that processes log in as; the migrator owns and is no process. */
const PROCESS_ROLES = `('shidian_app', 'shidian_verifier', 'shidian_queue')`;
const TABLE = `SELECT c.*, n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OURS} AND c.relkind IN ('r', 'p')`;
const TENANT_TABLE = `
  SELECT t.*, a.attnum AS tenant_column, a.attnotnull FROM (${TABLE}) t
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped`;

/** Tables whose rows are appended and never touched again. */
export const appendOnlyTables = [
  'audit_event',
  'case_submission',
  'case_evaluation',
  'case_judgement',
  'case_decision',
  'case_sign_off',
  'case_recusal',
  'case_escalation',
  'rule_package',
  'quota_transfer',
  'target_split',
  'announcement',
  'provider',
  'unit_succession',
  'annual_report_submission',
  'annual_report_reminder',
  'provider_incident',
  'evaluation_decision',
  'rectification_event',
  'revocation',
  'revocation_decision',
  'provider_ban',
  'candidate_school',
  'candidate_correction',
  'candidate_reveal',
  'enrolment_facts',
  'enrolment_evaluation',
  'enrolment_judgement',
  'class_attendance',
  'completion_certificate',
  'survey_answered',
  'survey_response',
  'placement',
  'placement_event',
  'exam_incident',
  'exam_draw',
  'exam_draw_value',
  'exam_draw_result',
  'exam_draw_void',
  'exam_draw_publication',
  'exam_score_entry',
  'exam_score_decision',
  'exam_result',
  'exam_correction',
  'exam_correction_decision',
  'certificate',
  'certificate_end',
  'issue_decision',
  'certificate_proposal',
  'certificate_decision',
  'certificate_credential',
  'credential_renewal',
];

/** What all tenants share, and their rows may refer to: people are global, rule packages are and never change. */
const SHARED = `('tenant', 'user_account', 'rule_package')`;

/** What must hold for every object of the database. Each query answers one column, `finding`, with a row for whatever breaks the rule. */
export const schemaRules = {
  'tenant tables have forced row-level security': `
    SELECT relname AS finding FROM (${TENANT_TABLE}) t WHERE NOT (relrowsecurity AND relforcerowsecurity)`,

  'tenant tables have the tenant wall for reading and writing': `
    SELECT relname AS finding FROM (${TENANT_TABLE}) t WHERE NOT EXISTS (
      SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND p.polcmd = '*' AND p.polroles = '{0}' AND p.polpermissive
        AND pg_get_expr(p.polqual, t.oid) = '(tenant_id = app_tenant())'
        AND pg_get_expr(p.polwithcheck, t.oid) = '(tenant_id = app_tenant())')`,

  'no further policy opens a tenant table': `
    SELECT relname || '.' || polname AS finding FROM (${TENANT_TABLE}) t JOIN pg_policy p ON p.polrelid = t.oid
    WHERE p.polpermissive AND (pg_get_expr(p.polqual, t.oid) IS DISTINCT FROM '(tenant_id = app_tenant())'
      OR pg_get_expr(p.polwithcheck, t.oid) IS DISTINCT FROM '(tenant_id = app_tenant())')`,

  'tenant_id is never null': `SELECT relname AS finding FROM (${TENANT_TABLE}) t WHERE NOT attnotnull`,

  'tables that a process can touch belong to tenants': `
    SELECT relname AS finding FROM (${TABLE}) t
    WHERE nspname <> 'bullmq' AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped)
      AND EXISTS (SELECT FROM pg_roles r WHERE r.rolname IN ${PROCESS_ROLES}
        AND (has_any_column_privilege(r.oid, t.oid, 'SELECT, INSERT, UPDATE') OR has_table_privilege(r.oid, t.oid, 'DELETE, TRUNCATE')))`,

  'unique keys of tenant tables include tenant_id': `
    SELECT relname || '.' || i.indexrelid::regclass AS finding FROM (${TENANT_TABLE}) t JOIN pg_index i ON i.indrelid = t.oid
    WHERE (i.indisunique OR i.indisexclusion) AND NOT tenant_column = ANY (i.indkey::smallint[])`,

  'foreign keys to tenant tables carry the tenant': `
    SELECT k.conrelid::regclass || '.' || k.conname AS finding FROM pg_constraint k JOIN (${TENANT_TABLE}) target ON target.oid = k.confrelid
    WHERE k.contype = 'f' AND NOT EXISTS (
      SELECT FROM unnest(k.conkey, k.confkey) AS pair (own, foreign_column)
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = pair.own
      WHERE pair.foreign_column = target.tenant_column
        AND (a.attname = 'tenant_id' OR NOT EXISTS (
          SELECT FROM pg_attribute o WHERE o.attrelid = k.conrelid AND o.attname = 'tenant_id' AND NOT o.attisdropped)))`,

  'foreign keys of tenant tables lead to tenant tables or to what all tenants share': `
    SELECT relname || ' -> ' || k.confrelid::regclass AS finding FROM (${TENANT_TABLE}) t JOIN pg_constraint k ON k.conrelid = t.oid
    WHERE k.contype = 'f' AND k.confrelid::regclass::text NOT IN ${SHARED}
      AND k.confrelid NOT IN (SELECT oid FROM (${TENANT_TABLE}) target)`,

  'views see with the eyes of the caller': `
    SELECT c.relname AS finding FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${OURS} AND c.relkind = 'v' AND NOT coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1)', false)`,

  'materialised views are granted to nobody': `
    SELECT DISTINCT c.relname AS finding FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) acl
    WHERE ${OURS} AND c.relkind = 'm' AND acl.grantee <> c.relowner`,

  'nothing is granted to everybody': `
    SELECT DISTINCT object AS finding FROM (
      SELECT c.relname || '', c.relacl FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OURS}
      UNION ALL SELECT a.attrelid::regclass || '.' || a.attname, a.attacl FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OURS}
      UNION ALL SELECT p.oid::regprocedure::text, coalesce(p.proacl, acldefault('f', p.proowner)) FROM pg_proc p
        JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OURS}
      UNION ALL SELECT 'schema ' || n.nspname, coalesce(n.nspacl, acldefault('n', n.nspowner)) FROM pg_namespace n WHERE ${OURS}
      UNION ALL SELECT 'default privileges of ' || d.defaclrole::regrole, d.defaclacl FROM pg_default_acl d
    ) AS objects (object, acl) WHERE EXISTS (SELECT FROM aclexplode(acl) g WHERE g.grantee = 0)`,

  'no function runs with the rights of its owner': `
    SELECT p.oid::regprocedure::text AS finding FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OURS} AND p.prosecdef`,

  'processes own nothing': `
    SELECT r.rolname || ' owns ' || object AS finding FROM (
      SELECT relowner, nspname || '.' || relname FROM (SELECT c.relowner, n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OURS}) c WHERE nspname <> 'bullmq'
      UNION ALL SELECT p.proowner, p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OURS} AND n.nspname <> 'bullmq'
      UNION ALL SELECT n.nspowner, 'schema ' || n.nspname FROM pg_namespace n WHERE ${OURS}
      UNION ALL SELECT d.datdba, 'database' FROM pg_database d WHERE d.datname = current_database()
    ) AS objects (owner, object) JOIN pg_roles r ON r.oid = owner WHERE r.rolname IN ${PROCESS_ROLES}`,

  'processes are bound by row-level security': `
    SELECT rolname || ' can bypass' AS finding FROM pg_roles
    WHERE rolname IN ${PROCESS_ROLES} AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)
    UNION ALL
    SELECT member::regrole || ' is a member of ' || roleid::regrole FROM pg_auth_members WHERE member::regrole::text IN ${PROCESS_ROLES}`,

  'append-only tables are only appended to': `
    SELECT r.rolname || ' on ' || relname AS finding FROM (${TABLE}) t, pg_roles r
    WHERE relname IN (${appendOnlyTables.map((name) => `'${name}'`).join(', ')}) AND r.rolname IN ${PROCESS_ROLES}
      AND (has_any_column_privilege(r.oid, t.oid, 'UPDATE') OR has_table_privilege(r.oid, t.oid, 'DELETE, TRUNCATE'))`,

  'no process may empty a table or hang something on it': `
    SELECT r.rolname || ' on ' || relname AS finding FROM (${TABLE}) t, pg_roles r
    WHERE nspname <> 'bullmq' AND r.rolname IN ${PROCESS_ROLES} AND has_table_privilege(r.oid, t.oid, 'TRUNCATE, TRIGGER, REFERENCES')`,
} as const;
export type SchemaRule = keyof typeof schemaRules;
