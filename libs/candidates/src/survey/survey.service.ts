import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { nameKey } from '../candidate/person-name.js';

/** Longest comment, in characters. */
const MOST_COMMENT = 1000;

/** What a learner says of a training; number and name are those of the completion certificate. */
export interface SurveyAnswer {
  readonly number: string;
  readonly name: string;
  /** 1 to 5; 4 and 5 are satisfied. */
  readonly score: number;
  readonly comment: string | null;
}

const FIND = `
  SELECT f.id, f.class_id AS "classId", t.provider_id AS "providerId", k.name
  FROM completion_certificate f
  JOIN training_class t ON t.tenant_id = f.tenant_id AND t.id = f.class_id
  JOIN candidate k ON k.tenant_id = f.tenant_id AND k.id = f.candidate_id
  WHERE f.tenant_id = app_tenant() AND f.number = $1`;

/** Learners' satisfaction (annex 2, art. 8): each holder of a completion certificate answers once, and nobody learns what they said. */
@Injectable()
export class SurveyService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes an answer, in the caller's transaction. Refuses SURVEY_SCORE, TOO_LONG, SURVEY_UNKNOWN (no certificate of this number and name) and
   * SURVEY_ANSWERED.
   */
  async answer({ number, name, score, comment }: SurveyAnswer): Promise<void> {
    const faults: RefusalItem[] = [];
    if (!Number.isInteger(score) || score < 1 || score > 5) faults.push({ code: 'SURVEY_SCORE', field: ['score'] });
    const text = comment?.trim() || null;
    if (text && [...text].length > MOST_COMMENT)
      faults.push({ code: 'TOO_LONG', field: ['comment'], params: { limit: MOST_COMMENT } });
    if (faults.length > 0) throw new Refusal(faults);
    const { tx } = this.database;
    const [found] = await tx.query<{ id: string; classId: string; providerId: string; name: string }>(FIND, [
      number.normalize('NFKC').replace(/\s/g, '').toUpperCase(),
    ]);
    if (!found || nameKey(found.name) !== nameKey(name))
      throw new Refusal({ code: 'SURVEY_UNKNOWN', field: ['number'] });
    const first = await tx.execute(
      `INSERT INTO survey_answered (tenant_id, completion_id) VALUES (app_tenant(), $1) ON CONFLICT DO NOTHING`,
      [found.id],
    );
    if (first === 0) throw new Refusal({ code: 'SURVEY_ANSWERED', field: ['number'] });
    await tx.execute(
      `INSERT INTO survey_response (tenant_id, id, provider_id, class_id, score, comment, answered_on)
       VALUES (app_tenant(), $1, $2, $3, $4, $5, $6)`,
      [uuidv7(), found.providerId, found.classId, score, text, this.clock.today()],
    );
  }
}
