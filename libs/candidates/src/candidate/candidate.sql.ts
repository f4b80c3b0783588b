import type { Actor } from '@shidian/platform/context/scope.js';
import type { Candidate } from './candidate.graphql.js';
import { abilitiesOf, maySeeOthers } from './candidate.policy.js';

/** One flat row of a candidate. */
export interface CandidateColumns {
  id: string;
  name: string;
  document_masked: string;
  photo_file_id: string | null;
  created_at: Date;
  /** With microseconds, for the cursor. */
  created_at_text: string;
  changed_at: Date;
  schools: string[];
}

/** SELECT … FROM candidate `c`; who may see it is the caller's condition. */
export const SELECT_CANDIDATES = `
  SELECT c.id, c.name, c.document_masked, c.photo_file_id, c.created_at, c.created_at::text AS created_at_text, c.changed_at,
    ARRAY(SELECT o.name FROM candidate_school s JOIN organisation o ON o.tenant_id = s.tenant_id AND o.id = s.school_id
      WHERE s.tenant_id = c.tenant_id AND s.candidate_id = c.id ORDER BY s.since, o.name) AS schools
  FROM candidate c`;

/** The record of a row, as the actor may see it. */
export function candidateOf(row: CandidateColumns, actor: Actor): Candidate {
  return {
    id: row.id,
    name: row.name,
    documentMasked: row.document_masked,
    photoFileId: row.photo_file_id,
    schools: maySeeOthers(actor) ? row.schools : [],
    createdAt: row.created_at,
    changedAt: row.changed_at,
    abilities: abilitiesOf(actor),
  };
}
