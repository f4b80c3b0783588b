import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { IssueItemState } from '@shidian/contract/certificates.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { Parameters } from '../record/parameters.js';
import type { IssueItem } from './issue-item.graphql.js';
import { maySeeBatches } from './issue.policy.js';

interface Row extends IssueItem {
  readonly rank: number;
}

// What a person should look at comes first.
const RANK = `CASE i.state WHEN 'REFUSED' THEN 0 WHEN 'READY' THEN 1 ELSE 2 END`;

const SELECT = `
  SELECT i.batch_id || ':' || i.enrolment_id AS id, i.enrolment_id AS "enrolmentId", e.candidate_id AS "candidateId",
    coalesce(c.holder_name, k.name) AS name, k.document_masked AS "documentMasked", coalesce(c.directions, e.directions) AS directions,
    i.state, i.refusals, c.id AS "certificateId", c.number AS "certificateNumber", ${RANK} AS rank
  FROM issue_item i
  JOIN enrolment e ON e.tenant_id = i.tenant_id AND e.id = i.enrolment_id
  JOIN candidate k ON k.tenant_id = e.tenant_id AND k.id = e.candidate_id
  LEFT JOIN certificate c ON c.tenant_id = i.tenant_id AND c.id = i.certificate_id AND i.state = 'ISSUED'`;

/** How many of those to be issued are shown as samples. */
const SAMPLES = 3;

/** Reads the people of a batch. */
@Injectable()
export class IssueItemReader {
  constructor(private readonly database: Database) {}

  /** A page of a batch: refused first, then who waits, then who has the certificate. */
  async page(batchId: string, page: PageRequest, state: IssueItemState | null): Promise<Connection<IssueItem>> {
    const { values, bind } = new Parameters();
    const conditions = this.conditions(batchId, state, bind);
    if (page.after) {
      const [rank, id] = page.after;
      if (!Number.isInteger(rank) || !isUuid(id)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`(${RANK}, i.enrolment_id) > (${bind(rank)}::int, ${bind(id)}::uuid)`);
    }
    const text = `${SELECT} WHERE ${conditions.join(' AND ')} ORDER BY rank, i.enrolment_id LIMIT ${page.first + 1}`;
    const rows = await this.database.read<Row>({ text, values });
    return toConnection(
      rows,
      page,
      (row): IssueItem => row,
      (row) => [row.rank, row.enrolmentId],
    );
  }

  /** How many people of a batch match. */
  async count(batchId: string, state: IssueItemState | null): Promise<number> {
    const { values, bind } = new Parameters();
    const text = `SELECT count(*)::int AS total FROM issue_item i WHERE ${this.conditions(batchId, state, bind).join(' AND ')}`;
    const [row] = await this.database.read<{ total: number }>({ text, values });
    return row?.total ?? 0;
  }

  /** A few who are to be issued or were, with the longest name among them: what is hard to print shows there. */
  async samples(batchId: string): Promise<IssueItem[]> {
    const { values, bind } = new Parameters();
    const conditions = [...this.conditions(batchId, null, bind), `i.state <> 'REFUSED'`];
    const text = `${SELECT} WHERE ${conditions.join(' AND ')} ORDER BY char_length(k.name) DESC, i.enrolment_id LIMIT ${SAMPLES}`;
    return this.database.read<Row>({ text, values });
  }

  /** The characters of names that the certificate's font lacks, each once, with their code points. */
  async missingGlyphs(batchId: string): Promise<string[]> {
    const { values, bind } = new Parameters();
    const text = `SELECT DISTINCT glyph FROM issue_item i, jsonb_array_elements(i.refusals) AS refusal,
        regexp_matches(refusal->>'detail', '\\S+ \\(U\\+[0-9A-F]+\\)', 'g') AS found (glyphs), unnest(glyphs) AS glyph
      WHERE ${this.conditions(batchId, 'REFUSED', bind).join(' AND ')} AND refusal->>'code' = 'GLYPHS_MISSING' ORDER BY 1`;
    return (await this.database.read<{ glyph: string }>({ text, values })).map(({ glyph }) => glyph);
  }

  private conditions(batchId: string, state: IssueItemState | null, bind: (value: unknown) => string): string[] {
    const conditions = [isUuid(batchId) ? `i.batch_id = ${bind(batchId)}` : 'false'];
    if (!maySeeBatches(requireActor())) conditions.push('false');
    if (state) conditions.push(`i.state = ${bind(state)}`);
    return conditions;
  }
}
