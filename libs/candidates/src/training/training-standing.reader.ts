import { Injectable } from '@nestjs/common';
import type { SchoolType } from '@shidian/contract/organisations.js';
import { Database } from '@shidian/platform/database/database.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { evaluate } from '@shidian/rules/engine.js';
import type { CandidateFacts, RecordedFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';
import type { Outcome } from '@shidian/rules/findings.js';
import { contextOf } from '../enrolment/recorded-evidence.js';
import { HOURS } from './training-class.sql.js';

/** A completed training that no longer counts: on one of its days the institution was not filed. */
export interface LapsedTraining {
  readonly number: string;
  readonly name: string;
  readonly on: IsoDate;
}

interface Row {
  readonly enrolmentId: string;
  readonly facts: CandidateFacts;
  readonly recorded: RecordedFacts;
  readonly outcome: Outcome;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly ruleSet: string;
  readonly decidedOn: string;
  readonly schoolType: SchoolType | null;
  readonly lapsed: LapsedTraining[];
}

// The trainings on which an enrolment was decided, where the register as it stands now does not show the institution as filed on one of
// the days: as for practice, by the version in force when the day ended. What was completed before a revocation stays.
const LAPSED = `
  SELECT e.id AS "enrolmentId", f.facts, v.recorded, v.outcome, f.package_id AS "packageId", f.package_version AS "packageVersion",
    f.rule_set AS "ruleSet", f.decided_as_of::text AS "decidedOn", o.school_type AS "schoolType",
    json_agg(json_build_object('number', t.number, 'name', named.name, 'on', gap.day) ORDER BY t.number) AS lapsed
  FROM enrolment e
  JOIN organisation o ON o.tenant_id = e.tenant_id AND o.id = e.organisation_id
  JOIN enrolment_facts f ON f.tenant_id = e.tenant_id AND f.enrolment_id = e.id AND f.revision = e.revision
  JOIN enrolment_evaluation v ON v.tenant_id = e.tenant_id AND v.enrolment_id = e.id AND v.revision = e.revision
  JOIN LATERAL jsonb_array_elements(v.recorded -> 'trainings') counted ON true
  JOIN completion_certificate t ON t.tenant_id = e.tenant_id AND t.number = counted ->> 'certificateNumber'
  JOIN class_member m ON m.tenant_id = t.tenant_id AND m.class_id = t.class_id AND m.candidate_id = t.candidate_id
  JOIN training_class k ON k.tenant_id = t.tenant_id AND k.id = t.class_id
  JOIN LATERAL (${HOURS}) h ON true
  JOIN LATERAL (
    SELECT p.name FROM provider_version p WHERE p.tenant_id = k.tenant_id AND p.provider_id = k.provider_id ORDER BY p.version DESC LIMIT 1
  ) named ON true
  JOIN LATERAL (
    SELECT day FROM unnest(h.days || t.completed_on::text) AS day
    WHERE NOT EXISTS (
      SELECT FROM provider_version p WHERE p.tenant_id = k.tenant_id AND p.provider_id = k.provider_id AND p.status = 'IN_FORCE'
        AND p.effective_at < (day::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
        AND (p.superseded_at IS NULL OR p.superseded_at >= (day::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'))
    ORDER BY day LIMIT 1
  ) gap ON true
  WHERE e.tenant_id = app_tenant() AND e.id = ANY ($1::uuid[])
  GROUP BY e.id, f.facts, v.recorded, v.outcome, f.package_id, f.package_version, f.rule_set, f.decided_as_of, o.school_type`;

/** Whether what candidates were admitted on still counts, as far as it was training at filed institutions. */
@Injectable()
export class TrainingStandingReader {
  constructor(
    private readonly database: Database,
    private readonly packages: RulePackageService,
  ) {}

  /** The lapsed trainings of each enrolment that without them would not have been found as it was; nothing of those that need none. */
  async lapsed(enrolmentIds: readonly string[]): Promise<Map<string, readonly LapsedTraining[]>> {
    const rows = await this.database.read<Row>({ name: 'lapsed-trainings', text: LAPSED, values: [enrolmentIds] });
    const found = new Map<string, readonly LapsedTraining[]>();
    for (const row of rows) if (await this.rests(row)) found.set(row.enrolmentId, row.lapsed);
    return found;
  }

  // Conditions are alternatives: who is admitted by another one does not need the training.
  private async rests(row: Row): Promise<boolean> {
    const rules = await this.packages.ruleSet(row.packageId, row.packageVersion, row.ruleSet);
    const lapsed = new Set(row.lapsed.map(({ number }) => number));
    const trainings = (row.recorded.trainings ?? []).filter(
      ({ certificateNumber }) => certificateNumber === undefined || !lapsed.has(certificateNumber),
    );
    const without = evaluate(rules, { ...row.facts, recorded: { ...row.recorded, trainings } }, contextOf(row));
    return without.outcome !== 'ELIGIBLE' && without.outcome !== row.outcome;
  }
}
