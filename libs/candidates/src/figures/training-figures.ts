import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import {
  type ProviderYear,
  type RecordedFigures,
  RecordedFiguresRegistry,
  RecordedFiguresSource,
} from '@shidian/providers/annual-report/recorded-figures.js';

interface Row {
  readonly place: number;
  readonly kind: string;
  readonly classes: number;
  readonly trained: number;
  readonly practised: number;
  readonly responses: number;
  readonly satisfied: number;
  readonly examined: number;
  readonly passed: number;
}

// Who completed a training here, for the exam of the same level; the latest version of a result counts.
const FIGURES = `
  SELECT w.place::int, p.provider_kind AS kind, classes.count AS classes, trained.count AS trained, practised.count AS practised,
    survey.responses, survey.satisfied, exams.examined, exams.passed
  FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS w (provider_id, year, place)
  JOIN provider p ON p.tenant_id = app_tenant() AND p.id = w.provider_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int FROM training_class t WHERE t.tenant_id = p.tenant_id AND t.provider_id = p.id
      AND t.ends_on BETWEEN make_date(w.year, 1, 1) AND make_date(w.year, 12, 31)
  ) classes
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT f.candidate_id)::int AS count FROM completion_certificate f
    JOIN training_class t ON t.tenant_id = f.tenant_id AND t.id = f.class_id AND t.provider_id = p.id
    WHERE f.tenant_id = p.tenant_id AND f.completed_on BETWEEN make_date(w.year, 1, 1) AND make_date(w.year, 12, 31)
  ) trained
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT l.candidate_id)::int AS count FROM placement l
    JOIN LATERAL (
      SELECT kind, on_day FROM placement_event e WHERE e.tenant_id = l.tenant_id AND e.placement_id = l.id
      ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1
    ) e ON e.kind = 'COMPLETED' AND e.on_day BETWEEN make_date(w.year, 1, 1) AND make_date(w.year, 12, 31)
    WHERE l.tenant_id = p.tenant_id AND l.provider_id = p.id
  ) practised
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS responses, (count(*) FILTER (WHERE s.score >= 4))::int AS satisfied FROM survey_response s
    WHERE s.tenant_id = p.tenant_id AND s.provider_id = p.id AND s.answered_on BETWEEN make_date(w.year, 1, 1) AND make_date(w.year, 12, 31)
  ) survey
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS examined, (count(*) FILTER (WHERE r.passed))::int AS passed
    FROM (
      SELECT DISTINCT ON (r.admission_id) r.passed, min(r.published_at) OVER (PARTITION BY r.admission_id) AS first
      FROM completion_certificate f
      JOIN training_class t ON t.tenant_id = f.tenant_id AND t.id = f.class_id AND t.provider_id = p.id
      JOIN enrolment n ON n.tenant_id = f.tenant_id AND n.candidate_id = f.candidate_id AND n.level = f.level
      JOIN exam_result r ON r.tenant_id = n.tenant_id AND r.enrolment_id = n.id
      WHERE f.tenant_id = p.tenant_id
      ORDER BY r.admission_id, r.version DESC
    ) r
    WHERE (r.first AT TIME ZONE 'Asia/Shanghai')::date BETWEEN make_date(w.year, 1, 1) AND make_date(w.year, 12, 31)
  ) exams`;

/** What classes, placements, surveys and exams say of a provider's year: beside it the annual report is filled in and read. */
@Injectable()
export class TrainingFigures extends RecordedFiguresSource implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: RecordedFiguresRegistry,
  ) {
    super();
  }

  onModuleInit(): void {
    this.registry.register(this);
  }

  async of(years: readonly ProviderYear[]): Promise<(RecordedFigures | null)[]> {
    const rows = await this.database.read<Row>({
      name: 'training-figures',
      text: FIGURES,
      values: [years.map(({ providerId }) => providerId), years.map(({ year }) => year)],
    });
    const figures = new Map(rows.map((row) => [row.place - 1, figuresOf(row)]));
    return years.map((_, place) => figures.get(place) ?? null);
  }
}

// A provider that recorded nothing here keeps its books elsewhere: zeros would contradict whatever it reports.
function figuresOf({
  kind,
  classes,
  trained,
  practised,
  responses,
  satisfied,
  examined,
  passed,
}: Row): RecordedFigures | null {
  if (classes + trained + practised + responses + examined === 0) return null;
  const survey = { responses, satisfied };
  return kind === 'TRAINING_INSTITUTION' ? { trained, sessions: classes, ...survey, examined, passed } : { practised };
}
