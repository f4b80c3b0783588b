import { Injectable } from '@nestjs/common';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { ExamSession } from '../exam/exam-session.graphql.js';
import type { ExamDraw } from './exam-draw.graphql.js';
import { ExamDrawService } from './exam-draw.service.js';
import { type DrawRow, stageOf } from './exam-draw.sql.js';

/** Draws on the record of a session. An outcome that is not published is for who draws. */
@Injectable()
export class ExamDrawReader {
  constructor(
    private readonly database: Database,
    private readonly draws: ExamDrawService,
  ) {}

  /** The draws of a session that the actor sees. */
  async of(session: Pick<ExamSession, 'id' | 'number'>): Promise<ExamDraw[]> {
    const rows = await this.draws.of(session.id);
    if (rows.length === 0) return [];
    const actor = requireActor();
    const [tenant] = await this.database.read<{ slug: string }>({
      name: 'slug-of-tenant',
      text: 'SELECT slug FROM tenant WHERE id = $1',
      values: [actor.tenantId],
    });
    const draws = isAllowed(actor, 'exam:manage');
    return rows.map((row) =>
      shown(row, `${tenant?.slug}-${session.number}-${row.attempt}`, draws || row.publishedAt !== null),
    );
  }
}

function shown(row: DrawRow, publicId: string, withOutcome: boolean): ExamDraw {
  const { sessionId: _session, terms: _terms, tickets, assignments, ...rest } = row;
  return {
    ...rest,
    publicId,
    stage: stageOf(row),
    students: tickets.length,
    assignments: withOutcome ? assignments : null,
  };
}
