import { randomUUID } from 'node:crypto';
import type { RuleSet } from '@shidian/rules/package.js';
import { examCertification, examPackage } from './exam-package.js';
import type { ExamGround, TestEnrolment } from './exams.js';
import { superuser } from './superuser.js';
import type { World } from './world.js';

const words = (text: string) => ({ zh: text, en: text });
const rule = (id: string) => ({ id, clause: id, kind: 'DECIDED' as const, title: words(id), hint: words(id) });

/** Formal training, or six years of work: the one or the other admits. */
const rules: RuleSet = {
  facts: 'candidate-eligibility',
  combine: 'any',
  rules: [
    { ...rule('by-training'), when: { kind: 'completed-training', level: 'assistant' } },
    { ...rule('by-work'), when: { kind: 'years-of-work', years: 6, unbroken: true, gapDays: 0 } },
  ],
};
const PACKAGE = { id: 'trained-test', version: '1.0.0' };

/** Files a training institution behind the register's back, from 2015 on; answers its id. */
export async function trainingSchool(world: World, { tenant, programmeId, examiners }: ExamGround): Promise<string> {
  const levels = examCertification.levels.map((level) => ({ ...level, trainingHours: 8 }));
  const content = {
    ...examPackage(PACKAGE.id, { ...examCertification, levels }),
    ruleSets: { candidate: rules },
  };
  await superuser(
    world,
    `INSERT INTO rule_package (id, version, hash, content) VALUES ($1, $2, sha256('t'), $3) ON CONFLICT DO NOTHING`,
    [PACKAGE.id, PACKAGE.version, content],
  );
  const [school] = await superuser<{ id: string }>(
    world,
    `WITH unit AS (INSERT INTO organisation (tenant_id, id, kind, name, uscc, jurisdiction_code, created_at)
       VALUES ($1, gen_random_uuid(), 'PROVIDER', '培训学校', '91330106MA27XW2A0M', '330106', now()) RETURNING id),
     notice AS (INSERT INTO announcement (tenant_id, id, number, title, published_at, published_by)
       VALUES ($1, gen_random_uuid(), 'T', 'x', now(), $3) RETURNING id),
     entry AS (INSERT INTO provider (tenant_id, id, organisation_id, provider_kind, filing_number, programme_id, announcement_id, filed_at)
       SELECT $1, gen_random_uuid(), unit.id, 'TRAINING_INSTITUTION', 'T-1', $2, notice.id, '2015-01-01' FROM unit, notice RETURNING id),
     version AS (INSERT INTO provider_version (tenant_id, provider_id, version, effective_at, status, provider_kind, organisation_id, name, uscc,
         jurisdiction_code, address, scopes, cause, recorded_at)
       SELECT $1, entry.id, 1, '2015-01-01', 'IN_FORCE', 'TRAINING_INSTITUTION', unit.id, '培训学校', '91330106MA27XW2A0M', '330106', 'x', '{}', 'FILED', now()
       FROM entry, unit)
     SELECT id FROM entry`,
    [tenant.id, programmeId, examiners[0]?.userId],
  );
  return school?.id ?? '';
}

let numbers = 0;

/** A learner who trained there on one day, and whose enrolment was decided with that completion certificate and so many years of work. */
export async function trainedLearner(
  world: World,
  { tenant, programmeId, examiners }: ExamGround,
  providerId: string,
  { id, candidateId }: TestEnrolment,
  { day, years }: { readonly day: string; readonly years: number },
): Promise<void> {
  const [classId, number] = [randomUUID(), `T-1-2021-${String(++numbers).padStart(5, '0')}`];
  const [tenantId, userId] = [tenant.id, examiners[0]?.userId];
  const sql = (text: string, values: unknown[]) => superuser(world, text, values);
  await sql(
    `INSERT INTO training_class (tenant_id, id, provider_id, programme_id, scope, level, name, starts_on, ends_on, standard_hours, created_by, created_at)
     VALUES ($1, $2, $3, $4, 'service', 'assistant', '一班', $5, $5, 8, $6, now())`,
    [tenantId, classId, providerId, programmeId, day, userId],
  );
  await sql(`INSERT INTO class_member (tenant_id, class_id, candidate_id, joined_on) VALUES ($1, $2, $3, $4)`, [
    ...[tenantId, classId, candidateId, day],
  ]);
  await sql(
    `INSERT INTO class_attendance (tenant_id, id, class_id, candidate_id, day, hours, recorded_by, recorded_at)
     VALUES ($1, gen_random_uuid(), $2, $3, $4, 8, $5, now())`,
    [tenantId, classId, candidateId, day, userId],
  );
  await sql(
    `INSERT INTO completion_certificate (tenant_id, id, number, class_id, candidate_id, level, hours, completed_on, issued_by, issued_at)
     VALUES ($1, gen_random_uuid(), $2, $3, $4, 'assistant', 8, $5, $6, now())`,
    [tenantId, number, classId, candidateId, day, userId],
  );
  const work = [{ from: `${2020 - years}-01-01`, until: '2020-01-02' }];
  await sql(
    `INSERT INTO enrolment_facts (tenant_id, enrolment_id, revision, facts, package_id, package_version, rule_set, decided_as_of, stated_at)
     VALUES ($1, $2, 1, $3, $4, $5, 'candidate', '2021-03-01', now())`,
    [tenantId, id, { work }, PACKAGE.id, PACKAGE.version],
  );
  const trainings = [{ level: 'assistant', hours: 8, completedOn: day, certificateNumber: number }];
  await sql(
    `INSERT INTO enrolment_evaluation (tenant_id, enrolment_id, revision, outcome, admitted_by, findings, recorded, evaluated_at)
     VALUES ($1, $2, 1, 'ELIGIBLE', 'by-training', '[]', $3, now())`,
    [tenantId, id, { trainings }],
  );
}
