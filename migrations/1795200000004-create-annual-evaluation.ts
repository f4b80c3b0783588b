import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Annual reports, the annual evaluation with its decisions, revocations and the bans that follow them. */
export class CreateAnnualEvaluation1795200000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Jobs that belong together: the closing one has its own id here, the others the closing one's.
      ALTER TABLE outbox ADD COLUMN flow_id uuid;
      CREATE INDEX outbox_flow ON outbox (tenant_id, flow_id) WHERE flow_id IS NOT NULL;

      CREATE TABLE annual_report (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        provider_id uuid NOT NULL,
        -- The year that is reported on.
        year int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        due_on date NOT NULL,
        draft jsonb NOT NULL DEFAULT '{}',
        draft_version int NOT NULL DEFAULT 1 CHECK (draft_version > 0),
        saved_at timestamptz,
        -- Number of the last submission; 0 where there is none.
        attempt int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, provider_id, year),
        FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
      );
      CREATE INDEX annual_report_due ON annual_report (tenant_id, year, due_on) WHERE attempt = 0;
      SELECT protect_tenant_table('annual_report', 'SELECT, INSERT, UPDATE');
      CREATE TABLE annual_report_submission (
        tenant_id uuid NOT NULL,
        report_id uuid NOT NULL,
        attempt int NOT NULL CHECK (attempt > 0),
        figures jsonb NOT NULL,
        submitted_by uuid NOT NULL REFERENCES user_account,
        submitted_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, report_id, attempt),
        FOREIGN KEY (tenant_id, report_id) REFERENCES annual_report (tenant_id, id)
      );
      SELECT protect_tenant_table('annual_report_submission', 'SELECT, INSERT');
      CREATE TABLE annual_report_reminder (
        tenant_id uuid NOT NULL,
        report_id uuid NOT NULL,
        -- Which of the package's reminders: days before (positive) or after (negative) the due day.
        days_left int NOT NULL,
        reminded_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, report_id, days_left),
        FOREIGN KEY (tenant_id, report_id) REFERENCES annual_report (tenant_id, id)
      );
      SELECT protect_tenant_table('annual_report_reminder', 'SELECT, INSERT');

      -- What officers learn of a provider between evaluations: a punishment by law enforcement, a condition no longer met.
      CREATE TABLE provider_incident (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        provider_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('PUNISHMENT', 'CONDITION_LOST', 'FALSE_MATERIAL')),
        happened_on date NOT NULL,
        source text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
        recorded_by uuid NOT NULL REFERENCES user_account,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
      );
      CREATE INDEX provider_incident_provider ON provider_incident (tenant_id, provider_id, happened_on);
      SELECT protect_tenant_table('provider_incident', 'SELECT, INSERT');

      CREATE TABLE evaluation_run (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        year int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        package_id text NOT NULL,
        package_version text NOT NULL,
        rule_set text NOT NULL,
        status text NOT NULL CHECK (status IN ('RUNNING', 'STOPPED', 'FINISHED')),
        -- Raised by each resumption: what an earlier flow still holds in the queue has no effect.
        generation int NOT NULL DEFAULT 1,
        total int NOT NULL CHECK (total >= 0),
        evaluated_on date NOT NULL,
        started_by uuid NOT NULL REFERENCES user_account,
        started_at timestamptz NOT NULL,
        stopped_at timestamptz,
        finished_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        FOREIGN KEY (package_id, package_version) REFERENCES rule_package (id, version)
      );
      CREATE UNIQUE INDEX evaluation_run_one_open ON evaluation_run (tenant_id, programme_id) WHERE status <> 'FINISHED';
      CREATE INDEX evaluation_run_recent ON evaluation_run (tenant_id, year DESC, started_at DESC);
      SELECT protect_tenant_table('evaluation_run', 'SELECT, INSERT, UPDATE');

      -- One provider of a run. Who is in it is fixed when the run starts; the result is written once.
      CREATE TABLE evaluation_item (
        tenant_id uuid NOT NULL,
        run_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        batch int NOT NULL,
        facts jsonb,
        findings jsonb,
        outcome text CHECK (outcome IN ('ELIGIBLE', 'INELIGIBLE', 'NEEDS_REVIEW', 'INCOMPLETE')),
        proposal text CHECK (proposal IN ('KEEP', 'RECTIFY', 'REVOKE')),
        failure text,
        evaluated_at timestamptz,
        PRIMARY KEY (tenant_id, run_id, provider_id),
        FOREIGN KEY (tenant_id, run_id) REFERENCES evaluation_run (tenant_id, id),
        FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id),
        CHECK ((evaluated_at IS NULL) = (facts IS NULL AND failure IS NULL)),
        CHECK ((facts IS NULL) = (proposal IS NULL))
      );
      CREATE INDEX evaluation_item_batch ON evaluation_item (tenant_id, run_id, batch) WHERE evaluated_at IS NULL;
      CREATE INDEX evaluation_item_provider ON evaluation_item (tenant_id, provider_id);
      SELECT protect_tenant_table('evaluation_item', 'SELECT, INSERT');
      GRANT UPDATE (facts, findings, outcome, proposal, failure, evaluated_at) ON evaluation_item TO shidian_app;

      CREATE TABLE evaluation_decision (
        tenant_id uuid NOT NULL,
        run_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        decision text NOT NULL CHECK (decision IN ('KEEP', 'RECTIFY', 'REVOKE')),
        rectify_by date CHECK ((decision = 'RECTIFY') = (rectify_by IS NOT NULL)),
        reason text,
        decided_by uuid NOT NULL REFERENCES user_account,
        on_behalf_of uuid REFERENCES user_account,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, run_id, provider_id),
        FOREIGN KEY (tenant_id, run_id, provider_id) REFERENCES evaluation_item (tenant_id, run_id, provider_id)
      );
      SELECT protect_tenant_table('evaluation_decision', 'SELECT, INSERT');
      -- How a rectification went: reported by the provider, then found done or not done by an officer.
      CREATE TABLE rectification_event (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        run_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('REPORTED', 'DONE', 'NOT_DONE', 'EXTENDED')),
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
        due_on date,
        actor_id uuid NOT NULL REFERENCES user_account,
        happened_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, run_id, provider_id) REFERENCES evaluation_decision (tenant_id, run_id, provider_id)
      );
      CREATE INDEX rectification_event_item ON rectification_event (tenant_id, run_id, provider_id, happened_at);
      SELECT protect_tenant_table('rectification_event', 'SELECT, INSERT');

      -- One person proposes, another decides; both stay on the record.
      CREATE TABLE revocation (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        provider_id uuid NOT NULL,
        ground text NOT NULL CHECK (ground IN ('FALSE_MATERIAL', 'LOW_SATISFACTION_AND_PASS_RATE', 'PUNISHED', 'CONDITIONS_LOST')),
        evidence text NOT NULL CHECK (length(evidence) BETWEEN 1 AND 5000),
        run_id uuid,
        proposed_by uuid NOT NULL REFERENCES user_account,
        -- The absent officer at whose desk it was done.
        on_behalf_of uuid REFERENCES user_account,
        proposed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, id, proposed_by),
        FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id),
        FOREIGN KEY (tenant_id, run_id) REFERENCES evaluation_run (tenant_id, id)
      );
      CREATE INDEX revocation_provider ON revocation (tenant_id, provider_id);
      SELECT protect_tenant_table('revocation', 'SELECT, INSERT');
      CREATE TABLE revocation_decision (
        tenant_id uuid NOT NULL,
        revocation_id uuid NOT NULL,
        decision text NOT NULL CHECK (decision IN ('CONFIRMED', 'DECLINED')),
        reason text,
        -- Repeated from the proposal: nobody decides on their own.
        proposed_by uuid NOT NULL,
        decided_by uuid NOT NULL REFERENCES user_account,
        on_behalf_of uuid REFERENCES user_account,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, revocation_id),
        FOREIGN KEY (tenant_id, revocation_id, proposed_by) REFERENCES revocation (tenant_id, id, proposed_by),
        CONSTRAINT revocation_second_person CHECK (decided_by <> proposed_by AND on_behalf_of IS DISTINCT FROM proposed_by)
      );
      SELECT protect_tenant_table('revocation_decision', 'SELECT, INSERT');
      -- Barred up to and including last_day; it ends by itself.
      CREATE TABLE provider_ban (
        tenant_id uuid NOT NULL,
        revocation_id uuid NOT NULL,
        uscc text NOT NULL,
        first_day date NOT NULL,
        last_day date NOT NULL CHECK (last_day >= first_day),
        PRIMARY KEY (tenant_id, revocation_id),
        FOREIGN KEY (tenant_id, revocation_id) REFERENCES revocation (tenant_id, id)
      );
      CREATE INDEX provider_ban_uscc ON provider_ban (tenant_id, uscc, last_day);
      SELECT protect_tenant_table('provider_ban', 'SELECT, INSERT');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE provider_ban, revocation_decision, revocation, rectification_event, evaluation_decision, evaluation_item,
      evaluation_run, provider_incident, annual_report_reminder, annual_report_submission, annual_report`);
    await runner.query(`DROP INDEX outbox_flow; ALTER TABLE outbox DROP COLUMN flow_id`);
  }
}
