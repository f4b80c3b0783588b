import { Injectable } from '@nestjs/common';
import type {
  RosterLikeness,
  RosterOutcome,
  RosterResolution,
  RosterResult,
} from '@shidian/contract/roster-imports.js';
import { Database } from '@shidian/platform/database/database.js';
import type { PlacedRow } from './read/read-roster.js';
import { RowContents, type RowContent } from './row-contents.js';

/** A row that is to be checked or imported, with its content. */
export interface WorkRow {
  readonly rowNumber: number;
  readonly level: string | null;
  readonly factsIndex: Buffer | null;
  readonly outcome: RosterOutcome | null;
  readonly likeRow: number | null;
  readonly likeCandidateId: string | null;
  /** The candidate that the earlier row of the same file became. */
  readonly likeRowCandidateId: string | null;
  readonly likeness: RosterLikeness | null;
  readonly resolution: RosterResolution | null;
  readonly resolvedBy: string | null;
  readonly result: RosterResult | null;
  readonly resultCodes: readonly string[];
  readonly content: RowContent;
}

/** What checking found of a row. */
export interface Checked {
  readonly rowNumber: number;
  readonly outcome: RosterOutcome;
  readonly likeRow: number | null;
  readonly likeCandidateId: string | null;
  readonly likeness: RosterLikeness | null;
}

/** What importing made of a row. */
export interface Imported {
  readonly rowNumber: number;
  readonly candidateId: string | null;
  readonly result: RosterResult;
  readonly codes: readonly string[];
}

/** Rows that one statement inserts. */
const CHUNK = 1_000;

const INSERT = `
  INSERT INTO roster_import_row (tenant_id, import_id, row_number, batch, content_sealed, codes, outcome, like_row, likeness, facts_index, level)
  SELECT app_tenant(), $1, r.row_number, r.batch, r.content, string_to_array(r.codes, ' '), r.outcome, r.like_row, r.likeness, r.facts, r.level
  FROM unnest($2::int[], $3::int[], $4::bytea[], $5::text[], $6::text[], $7::int[], $8::text[], $9::bytea[], $10::text[])
    AS r (row_number, batch, content, codes, outcome, like_row, likeness, facts, level)`;

const SELECT = `
  SELECT r.row_number AS "rowNumber", r.level, r.facts_index AS "factsIndex", r.outcome, r.like_row AS "likeRow",
    r.like_candidate_id AS "likeCandidateId", r.likeness, r.resolution, r.resolved_by AS "resolvedBy",
    r.result, r.result_codes AS "resultCodes", r.content_sealed AS sealed
  FROM roster_import_row r WHERE r.tenant_id = app_tenant() AND r.import_id = $1`;

// Asked apart: joined to a roster that has just come, of which the planner knows nothing, each row would search all of them.
const CANDIDATES = `
  SELECT row_number AS "rowNumber", candidate_id AS "candidateId" FROM roster_import_row
  WHERE tenant_id = app_tenant() AND import_id = $1 AND row_number = ANY ($2::int[]) AND candidate_id IS NOT NULL`;

// Named twice on purpose: of a roster that has just come, the planner knows nothing, and must not compare each of its rows with each of the batch.
const STORE_CHECKS = `
  UPDATE roster_import_row r SET outcome = c.outcome, like_row = c.like_row, like_candidate_id = c.candidate, likeness = c.likeness
  FROM unnest($2::int[], $3::text[], $4::int[], $5::uuid[], $6::text[]) AS c (row_number, outcome, like_row, candidate, likeness)
  WHERE r.tenant_id = app_tenant() AND r.import_id = $1 AND r.row_number = c.row_number AND r.row_number = ANY ($2::int[]) AND r.outcome IS NULL`;

const STORE_RESULTS = `
  UPDATE roster_import_row r SET candidate_id = c.candidate, result = c.result, result_codes = string_to_array(c.codes, ' ')
  FROM unnest($2::int[], $3::uuid[], $4::text[], $5::text[]) AS c (row_number, candidate, result, codes)
  WHERE r.tenant_id = app_tenant() AND r.import_id = $1 AND r.row_number = c.row_number AND r.row_number = ANY ($2::int[]) AND r.result IS NULL`;

/** Rows of imports as the worker reads and writes them, in its transaction. */
@Injectable()
export class RosterRows {
  constructor(
    private readonly database: Database,
    private readonly contents: RowContents,
  ) {}

  /** Keeps the rows of a roster; those with errors and those that are there twice need no further check. Answers the batches with rows to check. */
  async insert(tenantId: string, importId: string, rows: readonly PlacedRow[], size: number): Promise<number[]> {
    const open = new Set<number>();
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = rows.slice(from, from + CHUNK).map((row, index) => {
        const batch = Math.floor((from + index) / size);
        const outcome = firstOutcome(row);
        if (outcome === null) open.add(batch);
        return { row, batch, outcome };
      });
      await this.database.tx.execute(INSERT, [
        importId,
        chunk.map(({ row }) => row.rowNumber),
        chunk.map(({ batch }) => batch),
        chunk.map(({ row: { rowNumber, like: _, ...row } }) => this.contents.seal(tenantId, importId, rowNumber, row)),
        chunk.map(({ row }) => [...new Set(row.problems.map(({ code }) => code))].join(' ')),
        chunk.map(({ outcome }) => outcome),
        chunk.map(({ row }) => row.like?.row ?? null),
        chunk.map(({ row }) => (row.like && row.like.kind !== 'TWICE' ? row.like.kind : null)),
        chunk.map(({ row }) => this.contents.factsIndex(tenantId, row)),
        chunk.map(({ row }) => row.level ?? null),
      ]);
    }
    return [...open];
  }

  /** Rows of a batch that are not checked yet. */
  unchecked(tenantId: string, importId: string, batch: number): Promise<WorkRow[]> {
    return this.load(tenantId, importId, `AND r.batch = $2 AND r.outcome IS NULL ORDER BY r.row_number`, [batch]);
  }

  /** Rows of a batch that are to be imported and follow no other row. */
  waiting(tenantId: string, importId: string, batch: number): Promise<WorkRow[]> {
    const text = `AND r.batch = $2 AND r.result IS NULL AND r.like_row IS NULL
      AND (r.outcome IN ('NEW', 'UNCHANGED', 'CHANGED') OR (r.outcome = 'POSSIBLE' AND r.resolution IS NOT NULL)) ORDER BY r.row_number`;
    return this.load(tenantId, importId, text, [batch]);
  }

  /** The next rows that follow another row of the file, or are skipped for that reason. */
  following(tenantId: string, importId: string, most: number): Promise<WorkRow[]> {
    const text = `AND r.result IS NULL AND r.like_row IS NOT NULL
      AND (r.outcome = 'DUPLICATE' OR (r.outcome = 'POSSIBLE' AND r.resolution IS NOT NULL)) ORDER BY r.row_number LIMIT $2`;
    return this.load(tenantId, importId, text, [most]);
  }

  /** Every row, for writing beside the sheet what became of it. */
  all(tenantId: string, importId: string): Promise<WorkRow[]> {
    return this.load(tenantId, importId, 'ORDER BY r.row_number', []);
  }

  /** Writes what was found. */
  async storeChecks(importId: string, checks: readonly Checked[]): Promise<void> {
    await this.database.tx.execute(STORE_CHECKS, [
      importId,
      checks.map(({ rowNumber }) => rowNumber),
      checks.map(({ outcome }) => outcome),
      checks.map(({ likeRow }) => likeRow),
      checks.map(({ likeCandidateId }) => likeCandidateId),
      checks.map(({ likeness }) => likeness),
    ]);
  }

  /** Writes what became of rows. */
  async storeResults(importId: string, results: readonly Imported[]): Promise<void> {
    await this.database.tx.execute(STORE_RESULTS, [
      importId,
      results.map(({ rowNumber }) => rowNumber),
      results.map(({ candidateId }) => candidateId),
      results.map(({ result }) => result),
      results.map(({ codes }) => codes.join(' ')),
    ]);
  }

  private async load(tenantId: string, importId: string, rest: string, values: unknown[]): Promise<WorkRow[]> {
    type Found = Omit<WorkRow, 'content' | 'likeRowCandidateId'> & { sealed: Buffer };
    const rows = await this.database.tx.query<Found>(`${SELECT} ${rest}`, [importId, ...values]);
    const candidates = await this.candidatesOf(
      importId,
      rows.flatMap(({ likeRow }) => likeRow ?? []),
    );
    return rows.map(({ sealed, ...row }) => ({
      ...row,
      likeRowCandidateId: candidates.get(row.likeRow ?? 0) ?? null,
      content: this.contents.open(tenantId, importId, row.rowNumber, sealed),
    }));
  }

  private async candidatesOf(importId: string, rows: readonly number[]): Promise<ReadonlyMap<number, string>> {
    if (rows.length === 0) return new Map();
    const found = await this.database.tx.query<{ rowNumber: number; candidateId: string }>(CANDIDATES, [
      importId,
      rows,
    ]);
    return new Map(found.map(({ rowNumber, candidateId }) => [rowNumber, candidateId]));
  }
}

function firstOutcome({ problems, like }: PlacedRow): RosterOutcome | null {
  if (problems.some(({ severity }) => severity === 'error')) return 'ERROR';
  return like?.kind === 'TWICE' ? 'DUPLICATE' : null;
}
