import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often certificates were looked up, and names of candidates by every two characters of them. */
export class CountLookUps1795300000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Added up by day; who asked is not kept. The zero id stands for what was not found. No foreign key: a look-up never waits for a lock.
      CREATE TABLE certificate_look_up (
        tenant_id uuid NOT NULL REFERENCES tenant,
        certificate_id uuid NOT NULL,
        day date NOT NULL,
        answer text NOT NULL CHECK (answer IN ('VALID', 'REVOKED', 'SUPERSEDED', 'NOT_FOUND')),
        count int NOT NULL CHECK (count > 0),
        PRIMARY KEY (tenant_id, certificate_id, day, answer)
      );
      SELECT protect_tenant_table('certificate_look_up', 'SELECT, INSERT');
      GRANT UPDATE (count) ON certificate_look_up TO shidian_app;

      -- Trigrams need three characters and most Chinese names have two or three: each pair of neighbours finds its people, latest first.
      CREATE TABLE candidate_name_pair (
        tenant_id uuid NOT NULL,
        pair text NOT NULL,
        candidate_id uuid NOT NULL,
        PRIMARY KEY (tenant_id, pair, candidate_id),
        FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id)
      );
      CREATE INDEX candidate_name_pair_candidate ON candidate_name_pair (tenant_id, candidate_id);
      SELECT protect_tenant_table('candidate_name_pair', 'SELECT, INSERT, DELETE');

      -- A name of one character is found by itself.
      CREATE FUNCTION name_pairs(name text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $fn$ SELECT DISTINCT substr(name, at, 2) FROM generate_series(1, greatest(1, char_length(name) - 1)) AS at $fn$;
      REVOKE EXECUTE ON FUNCTION name_pairs(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION name_pairs(text) TO shidian_app;

      CREATE FUNCTION keep_name_pairs() RETURNS trigger LANGUAGE plpgsql AS $fn$
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          DELETE FROM candidate_name_pair p USING changed c
            WHERE p.tenant_id = c.tenant_id AND p.candidate_id = c.id AND NOT p.pair IN (SELECT name_pairs(c.name_key));
        END IF;
        INSERT INTO candidate_name_pair (tenant_id, pair, candidate_id)
          SELECT c.tenant_id, pair, c.id FROM changed c, name_pairs(c.name_key) AS pair ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $fn$;
      REVOKE EXECUTE ON FUNCTION keep_name_pairs() FROM PUBLIC;
      CREATE TRIGGER candidate_named AFTER INSERT ON candidate REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION keep_name_pairs();
      CREATE TRIGGER candidate_renamed AFTER UPDATE ON candidate REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION keep_name_pairs();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER candidate_renamed ON candidate;
      DROP TRIGGER candidate_named ON candidate;
      DROP FUNCTION keep_name_pairs();
      DROP FUNCTION name_pairs(text);
      DROP TABLE candidate_name_pair, certificate_look_up;
    `);
  }
}
