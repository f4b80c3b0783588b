import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { CandidateNumbers } from './candidate-numbers.js';
import { personSql } from './candidate-search.js';
import type { Candidate, CandidateConnection, CandidateCorrection, CandidateReveal } from './candidate.graphql.js';
import type { CandidateFilter } from './candidate.inputs.js';
import { maySeeOthers, visibleSql } from './candidate.policy.js';
import { type CandidateColumns, candidateOf, SELECT_CANDIDATES } from './candidate.sql.js';

const CORRECTIONS = `
  SELECT k.id, k.old_name AS "oldName", k.new_name AS "newName", k.old_masked AS "oldMasked", k.new_masked AS "newMasked",
    k.old_sealed IS NOT NULL AS "numberCorrected", k.reason, u.name AS "correctedBy", k.corrected_at AS "correctedAt"
  FROM candidate_correction k JOIN user_account u ON u.id = k.corrected_by
  WHERE k.tenant_id = app_tenant() AND k.candidate_id = $1 ORDER BY k.id DESC LIMIT 100`;

const REVEALS = `
  SELECT r.id, r.reason, u.name AS "revealedBy", r.revealed_at AS "revealedAt"
  FROM candidate_reveal r JOIN user_account u ON u.id = r.revealed_by
  WHERE r.tenant_id = app_tenant() AND r.candidate_id = $1 ORDER BY r.id DESC LIMIT 100`;

/** Reads the candidates that the actor may see; numbers are masked. */
@Injectable()
export class CandidateReader {
  constructor(
    private readonly database: Database,
    private readonly numbers: CandidateNumbers,
  ) {}

  /** A page of candidates, latest first. Refuses BAD_CURSOR. */
  async page(page: PageRequest, filter: CandidateFilter): Promise<Omit<CandidateConnection, 'totalCount'>> {
    const { values, bind, matching } = this.matching(filter);
    const conditions = [...matching];
    if (page.after) {
      const [at, id] = page.after;
      if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isUuid(id))
        throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`(c.created_at, c.id) < (${bind(at)}::timestamptz, ${bind(id)}::uuid)`);
    }
    const rows = await this.database.read<CandidateColumns>({
      text: `${SELECT_CANDIDATES} WHERE ${conditions.join(' AND ')} ORDER BY c.created_at DESC, c.id DESC LIMIT ${page.first + 1}`,
      values,
    });
    const actor = requireActor();
    return toConnection(
      rows,
      page,
      (row) => candidateOf(row, actor),
      (row) => [row.created_at_text, row.id],
    );
  }

  /** How many match. */
  async count(filter: CandidateFilter): Promise<number> {
    const { values, matching } = this.matching(filter);
    const text = `SELECT count(*)::int AS total FROM candidate c WHERE ${matching.join(' AND ')}`;
    const [row] = await this.database.read<{ total: number }>({ text, values });
    return row?.total ?? 0;
  }

  /** A candidate, or null where the actor may not see them or there is none. */
  async find(id: string): Promise<Candidate | null> {
    if (!isUuid(id)) return null;
    const actor = requireActor();
    const values: unknown[] = [id];
    const visible = visibleSql(actor, (value) => `$${values.push(value)}`);
    const [row] = await this.database.read<CandidateColumns>({
      text: `${SELECT_CANDIDATES} WHERE c.tenant_id = app_tenant() AND c.id = $1 AND ${visible}`,
      values,
    });
    return row ? candidateOf(row, actor) : null;
  }

  /** A candidate; throws NOT_FOUND. */
  async require(id: string): Promise<Candidate> {
    const candidate = await this.find(id);
    if (!candidate) throw new AccessError('NOT_FOUND');
    return candidate;
  }

  /** Corrections of a candidate in sight, latest first. */
  async corrections(candidateId: string): Promise<CandidateCorrection[]> {
    const rows = await this.database.read<CandidateCorrection>({ text: CORRECTIONS, values: [candidateId] });
    return maySeeOthers(requireActor()) ? rows : rows.map((row) => ({ ...row, correctedBy: null }));
  }

  /** Who looked at the number of a candidate in sight, latest first; nothing for schools. */
  async reveals(candidateId: string): Promise<CandidateReveal[]> {
    if (!maySeeOthers(requireActor())) return [];
    return this.database.read<CandidateReveal>({ text: REVEALS, values: [candidateId] });
  }

  private matching(filter: CandidateFilter) {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const matching = [
      'c.tenant_id = app_tenant()',
      visibleSql(requireActor(), bind),
      ...personSql(filter, 'c', this.numbers, bind),
    ];
    return { values, bind, matching };
  }
}
