import { Injectable } from '@nestjs/common';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import { ExamSessionReader } from '../exam/exam-session.reader.js';
import { ExamTermsReader } from '../exam/exam-terms.js';
import type { ExamPublicationPreview } from './exam-result.graphql.js';
import { ExamResults, INSERT_RESULTS, resultColumns, type Standing } from './exam-results.js';
import { publishResults } from './exam-score.jobs.js';

/** Up to so many candidates are published with the request; more by the worker. */
export const AT_ONCE = 200;

interface AskedRow {
  readonly number: string;
  readonly level: string;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly askedBy: string;
}

const ASKED = `
  SELECT number, level, package_id AS "packageId", package_version AS "packageVersion", publication_asked_by AS "askedBy"
  FROM exam_session WHERE id = $1 AND status = 'SCORING' AND publication_asked_at IS NOT NULL FOR UPDATE`;

/** Publication: all results of a session in one transaction; from then on they are only ever corrected by further versions. */
@Injectable()
export class ExamPublicationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly sessions: ExamSessionReader,
    private readonly terms: ExamTermsReader,
    private readonly results: ExamResults,
  ) {}

  /** What publishing would do now; changes nothing. */
  async preview(sessionId: string): Promise<ExamPublicationPreview> {
    const session = await this.sessions.require(sessionId, 'PUBLISH');
    const standing = await this.results.of(session.id, session.terms);
    const { outcomes } = standing;
    const absent = outcomes.filter(({ admission }) => ['ABSENT', 'EXCLUDED'].includes(admission.attendance)).length;
    const passed = outcomes.filter(({ outcome }) => outcome.outstanding.length === 0).length;
    return {
      ...counts(standing),
      ...{ candidates: outcomes.length, passed, absent, retakes: outcomes.length - passed },
    };
  }

  /** Shuts the scores and publishes, at once or by the worker. Refuses EXAM_NOT_NOW, RESULTS_NOBODY and RESULTS_INCOMPLETE. */
  async ask(sessionId: string): Promise<void> {
    await this.sessions.require(sessionId, 'PUBLISH');
    const { tx } = this.database;
    // Waits for the marks that are being entered; whoever comes later finds the scores shut.
    const shut = await tx.execute(
      `UPDATE exam_session SET publication_asked_by = $2, publication_asked_at = $3
       WHERE id = $1 AND status = 'SCORING' AND publication_asked_at IS NULL`,
      [sessionId, requireActor().userId, this.clock.now()],
    );
    if (shut === 0) throw new Refusal({ code: 'EXAM_NOT_NOW' });
    const session = await this.sessions.find(sessionId);
    if (!session) throw new AccessError('NOT_FOUND');
    const standing = await this.results.of(sessionId, session.terms);
    assertComplete(standing);
    if (standing.outcomes.length <= AT_ONCE) await this.publish(sessionId);
    else await this.outbox.enqueue(publishResults, { sessionId });
  }

  /** Publishes a session whose publication was asked for; of any other, nothing: it may be called twice. */
  async publish(sessionId: string): Promise<void> {
    const { tx } = this.database;
    const [asked] = await tx.query<AskedRow>(ASKED, [sessionId]);
    if (!asked) return;
    const terms = await this.terms.of(asked.packageId, asked.packageVersion, asked.level);
    const standing = await this.results.of(sessionId, terms);
    assertComplete(standing);
    const now = this.clock.now();
    const rows = standing.outcomes.map(({ admission, outcome }) => ({
      ...{ admissionId: admission.id, version: 1, enrolmentId: admission.enrolmentId },
      ...{ attendance: admission.attendance, outcome },
    }));
    await tx.execute(INSERT_RESULTS, [null, asked.askedBy, now, ...resultColumns(rows)]);
    await tx.execute(
      `UPDATE exam_session SET status = 'PUBLISHED', published_by = $2, published_at = $3 WHERE id = $1`,
      [...[sessionId, asked.askedBy, now]],
    );
    await this.audit.record({
      ...{ action: 'exam-session.publish', subjectKind: 'exam-session', subjectId: sessionId },
      detail: { session: asked.number, results: rows.length },
    });
  }
}

function counts({ withoutAttendance, missing, conflicts }: Standing) {
  return { withoutAttendance, missing, conflicts };
}

function assertComplete(standing: Standing): void {
  if (standing.outcomes.length === 0) throw new Refusal({ code: 'RESULTS_NOBODY' });
  const { withoutAttendance: attendance, missing, conflicts } = standing;
  if (attendance + missing + conflicts > 0)
    throw new Refusal({ code: 'RESULTS_INCOMPLETE', params: { attendance, missing, conflicts } });
}
