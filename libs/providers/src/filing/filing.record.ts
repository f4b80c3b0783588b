import { casePartsOf } from '@shidian/cases/case-record/case-parts.js';
import { atLevel } from '@shidian/contract/jurisdictions.js';
import { officeDecisionKinds } from '@shidian/contract/case-lifecycle.js';
import { isOverdue } from '@shidian/cases/deadline/deadline.js';
import { askedDepartments, stageOf } from '@shidian/cases/route/route.js';
import { encodeCursor } from '@shidian/platform/graphql/connection.js';
import { type RoundColumns, roundOf } from '@shidian/programmes/round/round.service.js';
import type { Stage } from '@shidian/rules/package.js';
import type { Filing } from './filing.graphql.js';
import { abilitiesOf, maySeeDraft, type Viewer } from './filing.policy.js';
import type { FilingColumns } from './filing.sql.js';

/** What a record needs to know beside its row. */
export interface Reading {
  readonly viewer: Viewer;
  readonly now: Date;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The record of a row that travels the route `stages`, as the viewer may see it. */
export function filingOf(row: FilingColumns, stages: readonly Stage[], { viewer, now, today }: Reading): Filing {
  const guarded = {
    applicantId: row.applicant_id,
    status: row.status,
    attempt: row.attempt,
    stage: row.stage,
    channel: row.channel,
    place: row.place,
    stages,
    signed: row.signed,
    recused: row.recused,
  };
  const own = maySeeDraft(viewer.actor, guarded);
  const city = atLevel(row.place, 'CITY') ?? row.place;
  return {
    id: row.id,
    number: row.number,
    kind: row.provider_kind,
    channel: row.channel,
    status: row.status,
    stage: row.stage,
    attempt: row.attempt,
    passage: row.passage,
    late: row.late,
    applicantId: row.applicant_id,
    programmeId: row.programme_id,
    beforeSlot: isBeforeSlot(row, stages),
    applicant: {
      id: row.applicant_id,
      name: row.applicant_name,
      uscc: row.applicant_uscc,
      associationMember: row.association_member,
    },
    county: { code: row.place, name: row.county_name ?? row.place },
    city: { code: city, name: row.city_name ?? city },
    // Absent unless it was asked for, and then nobody looks at it.
    round: (row.round_id ? roundOf(row as RoundColumns, now) : undefined) as Filing['round'],
    dueOn: row.due_on,
    overdue: isOverdue(row.due_on, today),
    escalated: row.escalated ?? false,
    queueCursor: row.due_key ? encodeCursor([row.due_key, row.id]) : '',
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    submittedAt: row.submitted_at,
    outcome: row.outcome,
    ...casePartsOf(row, own),
    requiredSignOffs: row.status === 'IN_REVIEW' ? askedDepartments(stageOf(stages, row.stage)) : [],
    // A unit sees offices, not people: only its own people's names.
    signOffs: (row.sign_offs ?? []).map((signOff) => ({
      ...signOff,
      current: signOff.attempt === row.attempt && signOff.stage === row.stage && signOff.passage === row.passage,
      submissions: row.all_submissions ?? [],
      signedAt: new Date(signOff.signedAt),
      ...(own && { signedBy: null, onBehalfOf: null }),
    })),
    recusals: own
      ? []
      : (row.recusals ?? []).map((recusal) => ({ ...recusal, declaredAt: new Date(recusal.declaredAt) })),
    decisions: (row.decisions ?? []).map((decision) => ({
      ...decision,
      decidedAt: new Date(decision.decidedAt),
      ...(own && officeDecisionKinds.has(decision.kind) && { actorName: null, onBehalfOf: null }),
    })),
    filingNumber: row.filing_number ?? null,
    announcement:
      row.announcement_id && row.announcement_at
        ? {
            id: row.announcement_id,
            number: row.announcement_number ?? '',
            title: row.announcement_title ?? '',
            publishedAt: row.announcement_at,
          }
        : null,
    abilities: abilitiesOf(viewer, guarded),
    review: {
      own,
      submissions: row.all_submissions ?? [],
      judgements: row.all_judgements ?? [],
      findings: row.findings ?? [],
      seenAttempt: row.seen_attempt ?? null,
    },
  };
}

function isBeforeSlot({ status, stage, passed = [] }: FilingColumns, stages: readonly Stage[]): boolean {
  const reserves = stages.findIndex(({ slot }) => slot === 'reserve');
  // What was returned or sent back from a later desk holds its slot already.
  if (passed.includes(stages[reserves]?.id ?? '')) return false;
  const ended = status === 'APPROVED' || status === 'REJECTED' || status === 'WITHDRAWN';
  return !ended && stages.findIndex(({ id }) => id === stage) <= reserves;
}
