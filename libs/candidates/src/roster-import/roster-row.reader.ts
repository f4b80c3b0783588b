import { Injectable } from '@nestjs/common';
import type {
  RosterLikeness,
  RosterOutcome,
  RosterResolution,
  RosterResult,
} from '@shidian/contract/roster-imports.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { fillWording, RefusalWording, rememberedLocale } from '@shidian/platform/graphql/wording.js';
import { abilitiesOf, isOfSchool } from '../candidate/candidate.policy.js';
import { maskResidentId } from '../candidate/resident-id.js';
import { rosterProblemWording } from './read/roster-problem.wording.js';
import { resolutionChoices } from './resolution-choices.js';
import type { RosterLike, RosterRowRecord } from './roster-import.graphql.js';
import type { RosterRowPageArgs } from './roster-import.inputs.js';
import { RosterImportReader } from './roster-import.reader.js';
import { type RowContent, RowContents } from './row-contents.js';

interface RowColumns {
  rowNumber: number;
  /** Null once the roster is forgotten. */
  sealed: Buffer | null;
  registeredName: string | null;
  registeredMasked: string | null;
  level: string | null;
  outcome: RosterOutcome | null;
  likeness: RosterLikeness | null;
  likeRow: number | null;
  likeSealed: Buffer | null;
  likeCandidateId: string | null;
  likeName: string | null;
  likeMasked: string | null;
  likeKnown: boolean;
  resolution: RosterResolution | null;
  result: RosterResult | null;
  resultCodes: string[];
  candidateId: string | null;
}

// A school does not learn the name of a candidate whom only others brought.
const SELECT = `
  SELECT r.row_number AS "rowNumber", r.content_sealed AS sealed, r.level, r.outcome, r.likeness, r.like_row AS "likeRow",
    l.content_sealed AS "likeSealed", r.like_candidate_id AS "likeCandidateId", c.name AS "likeName", c.document_masked AS "likeMasked",
    r.like_candidate_id IS NULL OR $2::uuid IS NULL OR EXISTS (SELECT FROM candidate_school s
      WHERE s.tenant_id = r.tenant_id AND s.candidate_id = r.like_candidate_id AND s.school_id = $2) AS "likeKnown",
    r.resolution, r.result, r.result_codes AS "resultCodes", r.candidate_id AS "candidateId", k.name AS "registeredName",
    k.document_masked AS "registeredMasked"
  FROM roster_import_row r
  LEFT JOIN LATERAL (SELECT content_sealed FROM roster_import_row o
    WHERE r.like_row IS NOT NULL AND o.tenant_id = r.tenant_id AND o.import_id = r.import_id AND o.row_number = r.like_row LIMIT 1) l ON true
  LEFT JOIN candidate c ON c.tenant_id = r.tenant_id AND c.id = r.like_candidate_id
  LEFT JOIN candidate k ON k.tenant_id = r.tenant_id AND k.id = r.candidate_id
  WHERE r.tenant_id = app_tenant() AND r.import_id = $1`;

const forgotten: RowContent = { directions: [], facts: {}, problems: [] };

/** Reads the rows of imports that the actor may see; numbers are masked. */
@Injectable()
export class RosterRowReader {
  constructor(
    private readonly database: Database,
    private readonly imports: RosterImportReader,
    private readonly contents: RowContents,
    private readonly wording: RefusalWording,
  ) {}

  /** A page of rows in the order of the sheet. Refuses BAD_CURSOR; NOT_FOUND for an import out of sight. */
  async page(
    page: PageRequest,
    { importId, outcome, remarked }: RosterRowPageArgs,
  ): Promise<Connection<RosterRowRecord>> {
    await this.imports.require(importId);
    const conditions: string[] = [];
    const values: unknown[] = [];
    if (outcome) conditions.push(`r.outcome = ANY($${values.push(outcome) + 2})`);
    if (remarked) conditions.push(`(r.codes <> '{}' OR r.result_codes <> '{}' OR r.likeness IS NOT NULL)`);
    const [after] = page.after ?? [];
    if (page.after && !Number.isSafeInteger(after)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
    if (page.after) conditions.push(`r.row_number > $${values.push(after) + 2}`);
    const rows = await this.load(importId, conditions, values, `ORDER BY r.row_number LIMIT ${page.first + 1}`);
    return toConnection(
      rows,
      page,
      (row) => row,
      (row) => [row.row],
    );
  }

  /** Possible duplicates that may be decided: these rows, or all that are open. */
  possible(importId: string, rows: readonly number[] | null): Promise<RosterRowRecord[]> {
    const which = rows ? 'r.row_number = ANY($3)' : 'r.resolution IS NULL';
    return this.load(importId, [`r.outcome = 'POSSIBLE'`, which], rows ? [rows] : [], 'ORDER BY r.row_number');
  }

  private async load(
    importId: string,
    conditions: readonly string[],
    values: readonly unknown[],
    rest: string,
  ): Promise<RosterRowRecord[]> {
    const actor = requireActor();
    const text = [SELECT, ...conditions].join(' AND ');
    const rows = await this.database.read<RowColumns>({
      text: `${text} ${rest}`,
      values: [importId, isOfSchool(actor) ? actor.organisationId : null, ...values],
    });
    const corrects = abilitiesOf(actor).includes('CORRECT');
    return rows.map((row) => this.recordOf(actor.tenantId, importId, row, corrects));
  }

  private recordOf(tenantId: string, importId: string, row: RowColumns, corrects: boolean): RosterRowRecord {
    const locale = rememberedLocale();
    const { name, number, directions, problems }: RowContent = row.sealed
      ? this.contents.open(tenantId, importId, row.rowNumber, row.sealed)
      : forgotten;
    const { likeness, likeKnown: known, likeCandidateId } = row;
    return {
      row: row.rowNumber,
      // Of a forgotten roster the register tells who a row became.
      name: name ?? row.registeredName,
      documentMasked: number ? maskResidentId(number) : row.registeredMasked,
      ...{ level: row.level, directions },
      outcome: row.outcome,
      problems: problems.map(({ column, severity, code, params }) => ({
        ...{ column, severity, code },
        message: fillWording(rosterProblemWording[code][locale], params),
      })),
      like: likeness ? this.likeOf(tenantId, importId, row, likeness) : null,
      choices: likeness ? resolutionChoices({ likeness, known, registered: likeCandidateId !== null, corrects }) : [],
      ...{ resolution: row.resolution, result: row.result, candidateId: row.candidateId },
      resultMessages: row.resultCodes.map((code) => this.wording.toUserError({ code }, locale).message),
    };
  }

  private likeOf(tenantId: string, importId: string, row: RowColumns, likeness: RosterLikeness): RosterLike {
    if (row.likeRow !== null && row.likeSealed) {
      const { name, number } = this.contents.open(tenantId, importId, row.likeRow, row.likeSealed);
      const masked = number ? maskResidentId(number) : null;
      return { likeness, row: row.likeRow, candidateId: null, name: name ?? null, documentMasked: masked };
    }
    if (!row.likeKnown) return { likeness, row: null, candidateId: null, name: null, documentMasked: row.likeMasked };
    return {
      ...{ likeness, row: null, candidateId: row.likeCandidateId },
      ...{ name: row.likeName, documentMasked: row.likeMasked },
    };
  }
}
