import type { RosterImportStatus, RosterOutcome, RosterResult } from '@shidian/contract/roster-imports.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { Locale, RefusalWording } from '@shidian/platform/graphql/wording.js';
import type { RosterImport } from './roster-import.graphql.js';
import { importAbilities } from './roster-import.policy.js';

/** Rows of one outcome and result. */
interface Count {
  outcome: RosterOutcome | null;
  result: RosterResult | null;
  resolved: boolean;
  rows: number;
}

/** One flat row of an import. */
export interface ImportColumns {
  id: string;
  programmeId: string;
  organisationId: string;
  organisation: string;
  status: RosterImportStatus;
  fileName: string | null;
  sheet: string | null;
  total: number;
  failure: { code: string; params: Record<string, number> } | null;
  resultFileId: string | null;
  forgottenAt: Date | null;
  createdBy: string;
  createdByName: string;
  createdAt: Date;
  changedAt: Date;
  counts: Count[];
}

/** SELECT … FROM roster_import `i`; who may see it is the caller's condition. */
export const SELECT_IMPORTS = `
  SELECT i.id, i.programme_id AS "programmeId", i.organisation_id AS "organisationId", o.name AS organisation, i.status, f.name AS "fileName",
    i.sheet, i.total, i.failure, i.result_file_id AS "resultFileId", i.created_by AS "createdBy", u.name AS "createdByName",
    i.forgotten_at AS "forgottenAt", i.created_at AS "createdAt", i.changed_at AS "changedAt",
    coalesce((SELECT jsonb_agg(c) FROM (
      SELECT r.outcome, r.result, r.resolution IS NOT NULL AS resolved, count(*)::int AS rows FROM roster_import_row r
      WHERE r.tenant_id = i.tenant_id AND r.import_id = i.id GROUP BY 1, 2, 3) c), '[]') AS counts
  FROM roster_import i
  JOIN organisation o ON o.tenant_id = i.tenant_id AND o.id = i.organisation_id
  JOIN user_account u ON u.id = i.created_by
  LEFT JOIN stored_file f ON f.tenant_id = i.tenant_id AND f.id = i.file_id`;

const IMPORTABLE: readonly (RosterOutcome | null)[] = ['NEW', 'UNCHANGED', 'CHANGED', 'POSSIBLE', 'DUPLICATE'];

/** The record of a row, as the actor may see it. */
export function importOf(row: ImportColumns, actor: Actor, wording: RefusalWording, locale: Locale): RosterImport {
  const { counts, organisationId, createdBy, createdByName, failure, resultFileId, ...rest } = row;
  const sum = (matches: (count: Count) => boolean) =>
    counts.filter(matches).reduce((total, count) => total + count.rows, 0);
  const importing = row.status === 'IMPORTING' || row.status === 'DONE';
  const toDo = importing ? sum(({ outcome }) => IMPORTABLE.includes(outcome)) : row.total;
  const done = importing ? sum(({ result }) => result !== null) : sum(({ outcome }) => outcome !== null);
  const abilities = importAbilities(actor, { organisationId, status: row.status, createdBy });
  return {
    ...rest,
    ...{ toDo, done, abilities, createdBy: createdByName },
    outcomes: distinct(counts.map(({ outcome }) => outcome)).map((outcome) => ({
      outcome,
      rows: sum((count) => count.outcome === outcome),
      resolved: sum((count) => count.outcome === outcome && count.resolved),
    })),
    results: distinct(counts.map(({ result }) => result)).map((result) => ({
      result,
      rows: sum((count) => count.result === result),
    })),
    failure: failure ? wording.toUserError(failure, locale) : null,
    resultFileId: abilities.includes('DOWNLOAD') ? resultFileId : null,
  };
}

function distinct<Value>(values: readonly (Value | null)[]): Value[] {
  return [...new Set(values)].filter((value) => value !== null).sort();
}
