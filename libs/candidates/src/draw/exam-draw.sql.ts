import type { DrawStage } from '@shidian/contract/certification.js';
import type { Assignment, DrawnTerms } from '@shidian/rules/draw/draw.js';

/** A draw with all its steps, flat. */
export interface DrawRow {
  readonly id: string;
  readonly sessionId: string;
  readonly attempt: number;
  readonly algorithm: string;
  readonly tickets: string[];
  readonly rosterHash: string;
  readonly terms: DrawnTerms;
  readonly seedHash: string;
  readonly valueName: string;
  readonly valueDue: Date;
  readonly committedAt: Date;
  readonly value: string | null;
  readonly valueAt: Date | null;
  readonly source: string | null;
  readonly assignments: Assignment[] | null;
  readonly publishedAt: Date | null;
  readonly voidReason: string | null;
  readonly voidedAt: Date | null;
}

/** SELECT … FROM … of draws `d`; the sealed seed stays where it is. */
export const SELECT_DRAWS = `
  SELECT d.id, d.session_id AS "sessionId", d.attempt, d.algorithm, d.tickets, d.roster_hash AS "rosterHash", d.terms, d.seed_hash AS "seedHash",
    d.value_name AS "valueName", d.value_due AS "valueDue", d.committed_at AS "committedAt", v.value, v.value_at AS "valueAt", v.source,
    r.assignments, p.published_at AS "publishedAt", x.reason AS "voidReason", x.voided_at AS "voidedAt"
  FROM exam_draw d
  LEFT JOIN exam_draw_value v ON v.tenant_id = d.tenant_id AND v.draw_id = d.id
  LEFT JOIN exam_draw_result r ON r.tenant_id = d.tenant_id AND r.draw_id = d.id
  LEFT JOIN exam_draw_publication p ON p.tenant_id = d.tenant_id AND p.draw_id = d.id
  LEFT JOIN exam_draw_void x ON x.tenant_id = d.tenant_id AND x.draw_id = d.id`;

/** How far a draw has come; what is void stays so. */
export function stageOf(row: Pick<DrawRow, 'value' | 'assignments' | 'publishedAt' | 'voidedAt'>): DrawStage {
  if (row.voidedAt) return 'VOID';
  if (row.publishedAt) return 'PUBLISHED';
  if (row.assignments) return 'RUN';
  return row.value === null ? 'COMMITTED' : 'VALUE_KNOWN';
}
