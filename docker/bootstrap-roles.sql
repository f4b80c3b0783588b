-- The roles of Shidian and what each may do in the connected database. Safe to run again.
-- Run as a superuser, or as a role with CREATEROLE that owns the database, after telling the passwords to the session:
--   SELECT set_config('shidian.migrator_password', '…', false), …app…, …verifier…, …queue…;
--
-- shidian_migrator  owns the schema and changes it; row-level security is forced on it as on everybody
-- shidian_app       what API and worker are; owns nothing, cannot bypass row-level security
-- shidian_verifier  what the public verification page is; reads what it is granted, and nothing else
-- shidian_queue     owns the tables of the job queue; of the rest it sees what relaying jobs needs

DO $$
DECLARE
  name text;
  secret text;
  existing pg_roles%ROWTYPE;
  i_am_superuser boolean := (SELECT rolsuper FROM pg_roles WHERE rolname = current_user);
BEGIN
  -- Two starts at once would otherwise race for the same catalogue rows.
  PERFORM pg_advisory_xact_lock(hashtext('shidian.bootstrap-roles'));
  FOREACH name IN ARRAY ARRAY['migrator', 'app', 'verifier', 'queue'] LOOP
    secret := current_setting('shidian.' || name || '_password', true);
    IF coalesce(secret, '') = '' THEN
      RAISE EXCEPTION 'no password given: shidian.%_password', name;
    END IF;
    name := 'shidian_' || name;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I LOGIN', name);
    END IF;
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', name, secret);
    -- Only a superuser may name these attributes at all, so they are named only when they are wrong.
    SELECT * INTO existing FROM pg_roles WHERE rolname = name;
    IF existing.rolsuper OR existing.rolbypassrls OR existing.rolcreaterole OR existing.rolcreatedb OR existing.rolreplication THEN
      EXECUTE format('ALTER ROLE %I NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION', name);
    END IF;
    IF NOT i_am_superuser THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', name);
    END IF;
  END LOOP;

  EXECUTE format('ALTER DATABASE %I OWNER TO shidian_migrator', current_database());
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO shidian_app, shidian_verifier, shidian_queue', current_database());
  -- The queue's functions collect what is added in bulk in a temporary table.
  EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO shidian_queue', current_database());
END
$$;

ALTER ROLE shidian_verifier SET default_transaction_read_only = on;

ALTER SCHEMA public OWNER TO shidian_migrator;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO shidian_app, shidian_verifier;

CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION shidian_queue;
REVOKE ALL ON SCHEMA bullmq FROM PUBLIC;
ALTER ROLE shidian_queue SET search_path = bullmq;
