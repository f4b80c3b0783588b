import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { isInstantText } from '@shidian/platform/clock/instant-text.js';
import { requireScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import type { Round } from './round.graphql.js';
import { phaseOf, type RoundPhase } from './round.phase.js';

/** Columns of a round with its programme where that was selected, flat; `roundOf` makes the record. */
export interface RoundColumns {
  round_id: string;
  round_name: string;
  round_name_en: string;
  reference_year: number;
  opens_at: Date;
  closes_at: Date;
  capacity: number | null;
  approved: number;
  rule_set: string;
  package_id: string;
  package_version: string;
  programme_id?: string;
  programme_code?: string;
  programme_name?: string;
  programme_name_en?: string;
}

/** The select list of a round, from table `r` (round). */
export const roundColumns = `r.id AS round_id, r.name AS round_name, r.name_en AS round_name_en, r.reference_year, r.opens_at, r.closes_at,
  r.capacity, r.approved, r.rule_set, r.package_id, r.package_version`;

/** The select list of its programme, from table `p`. */
export const programmeColumns = `p.id AS programme_id, p.code AS programme_code, p.name AS programme_name, p.name_en AS programme_name_en`;

/** Joins `p` to `r`. */
export const joinProgramme = 'JOIN programme p ON p.tenant_id = r.tenant_id AND p.id = r.programme_id';

const ROUNDS = `SELECT ${roundColumns}, ${programmeColumns} FROM round r ${joinProgramme}`;

/** The record of a round at an instant. */
export function roundOf(row: RoundColumns, now: Date): Round {
  return {
    id: row.round_id,
    name: row.round_name,
    nameEn: row.round_name_en,
    referenceYear: row.reference_year,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    capacity: row.capacity,
    approved: row.approved,
    phase: phaseOf({ opensAt: row.opens_at, closesAt: row.closes_at }, now),
    ruleSet: row.rule_set,
    packageId: row.package_id,
    packageVersion: row.package_version,
    // Absent unless it was asked for, and then nobody looks at it.
    programme: {
      id: row.programme_id,
      code: row.programme_code,
      name: row.programme_name,
      nameEn: row.programme_name_en,
    } as Round['programme'],
  };
}

/** What opening a round states. */
export interface NewRound {
  readonly programmeId: string;
  readonly name: string;
  readonly nameEn: string;
  readonly referenceYear: number;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly capacity: number | null;
  /** Begins each application's number, e.g. `JD-2021`. */
  readonly numberPrefix: string;
  readonly ruleSet: string;
  readonly packageId: string;
  readonly packageVersion: string;
}

/** Rounds: calls for applications, with their window, capacity and rule package. */
@Injectable()
export class RoundService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Rounds of the tenant, the one opening last first. Refuses BAD_CURSOR. */
  async page(page: PageRequest): Promise<Connection<Round>> {
    const [opensAt, id] = page.after ?? [null, null];
    if (page.after && !(isInstantText(opensAt) && isUuid(id)))
      throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
    const rows = await this.database.read<RoundColumns>({
      text: `${ROUNDS}
        WHERE $2::timestamptz IS NULL OR (r.opens_at, r.id) < ($2::timestamptz, $3::uuid)
        ORDER BY r.opens_at DESC, r.id DESC LIMIT $1 + 1`,
      values: [page.first, opensAt, id],
    });
    const now = this.clock.now();
    return toConnection(
      rows,
      page,
      (row) => roundOf(row, now),
      (row) => [row.opens_at.toISOString(), row.round_id],
    );
  }

  /** The round, or null where the tenant has none with this id. */
  async find(id: string): Promise<Round | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.read<RoundColumns>({
      text: `${ROUNDS} WHERE r.id = $1`,
      values: [id],
    });
    return row ? roundOf(row, this.clock.now()) : null;
  }

  /** Refuses ROUND_NOT_FOUND, ROUND_NOT_OPEN and ROUND_CLOSED; answers the open round. */
  async requireOpen(id: string, field: readonly string[]): Promise<Round> {
    const round = await this.find(id);
    if (!round) throw new Refusal({ code: 'ROUND_NOT_FOUND', field });
    const refusals: Record<RoundPhase, string | null> = {
      OPEN: null,
      UPCOMING: 'ROUND_NOT_OPEN',
      CLOSED: 'ROUND_CLOSED',
    };
    const code = refusals[round.phase];
    if (code)
      throw new Refusal({
        code,
        field,
        params: { opensAt: round.opensAt.toISOString(), closesAt: round.closesAt.toISOString() },
      });
    return round;
  }

  /**
   * The next application number of a round, of four digits or more, without gaps: a rolled-back application gives its
   * number back.
   */
  async nextNumber(id: string): Promise<string> {
    // lpad cuts what is longer: without the greater length the 10,000th number would be the 1,000th again.
    const [row] = await this.database.tx.query<{ number: string }>(
      `UPDATE round SET last_number = last_number + 1 WHERE id = $1
       RETURNING number_prefix || '-' || lpad(last_number::text, greatest(4, length(last_number::text)), '0') AS number`,
      [id],
    );
    if (!row) throw new Refusal({ code: 'ROUND_NOT_FOUND' });
    return row.number;
  }

  /** Takes one place of the round's capacity; refuses CAPACITY_REACHED. Safe under any concurrency: one guarded statement. */
  async takePlace(id: string): Promise<void> {
    const taken = await this.database.tx.execute(
      `UPDATE round SET approved = approved + 1 WHERE id = $1 AND (capacity IS NULL OR approved < capacity)`,
      [id],
    );
    if (taken === 0) throw new Refusal({ code: 'CAPACITY_REACHED' });
  }

  /**
   * Opens a round; answers its id. Refuses ROUND_DATES, PACKAGE_UNKNOWN, RULE_SET_UNKNOWN, PROGRAMME_NOT_FOUND and PREFIX_TAKEN.
   */
  async create(round: NewRound): Promise<string> {
    assertWindow(round);
    await this.assertRules(round);
    const id = uuidv7();
    const { tx } = this.database;
    const [programme] = await tx.query(`SELECT FROM programme WHERE id = $1`, [round.programmeId]);
    if (!programme) throw new Refusal({ code: 'PROGRAMME_NOT_FOUND', field: ['programmeId'] });
    const created = await tx.execute(
      `INSERT INTO round (tenant_id, id, programme_id, name, name_en, reference_year, opens_at, closes_at, capacity, number_prefix,
         rule_set, package_id, package_version, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT (tenant_id, number_prefix) DO NOTHING`,
      [
        requireScope().tenantId,
        id,
        round.programmeId,
        round.name,
        round.nameEn,
        round.referenceYear,
        round.opensAt,
        round.closesAt,
        round.capacity,
        round.numberPrefix,
        round.ruleSet,
        round.packageId,
        round.packageVersion,
        this.clock.now(),
      ],
    );
    if (created === 0) {
      throw new Refusal({ code: 'PREFIX_TAKEN', field: ['numberPrefix'], params: { prefix: round.numberPrefix } });
    }
    await this.record('round.create', id, round);
    return id;
  }

  /** Changes window and capacity. Refuses ROUND_DATES, ROUND_NOT_FOUND and CAPACITY_BELOW_APPROVED. */
  async change(id: string, change: Pick<NewRound, 'opensAt' | 'closesAt' | 'capacity'>): Promise<void> {
    assertWindow(change);
    const { tx } = this.database;
    const { opensAt, closesAt, capacity } = change;
    // The guard and the change are one statement: an approval at the same moment cannot slip between them.
    const changed = await tx.execute(
      `UPDATE round SET opens_at = $2, closes_at = $3, capacity = $4 WHERE id = $1 AND ($4::int IS NULL OR approved <= $4)`,
      [id, opensAt, closesAt, capacity],
    );
    if (changed === 0) {
      const [round] = await tx.query<{ approved: number }>(`SELECT approved FROM round WHERE id = $1`, [id]);
      if (!round) throw new Refusal({ code: 'ROUND_NOT_FOUND', field: ['id'] });
      throw new Refusal({ code: 'CAPACITY_BELOW_APPROVED', field: ['capacity'], params: { approved: round.approved } });
    }
    await this.record('round.change', id, change);
  }

  private async assertRules(round: NewRound): Promise<void> {
    const [known] = await this.database.tx.query<{ has_set: boolean }>(
      `SELECT content->'ruleSets' ? $3 AS has_set FROM rule_package WHERE id = $1 AND version = $2`,
      [round.packageId, round.packageVersion, round.ruleSet],
    );
    if (!known) throw new Refusal({ code: 'PACKAGE_UNKNOWN', field: ['packageVersion'] });
    if (!known.has_set) throw new Refusal({ code: 'RULE_SET_UNKNOWN', field: ['ruleSet'] });
  }

  private record(
    action: string,
    id: string,
    round: Pick<NewRound, 'opensAt' | 'closesAt' | 'capacity'>,
  ): Promise<void> {
    const { opensAt, closesAt, capacity } = round;
    const detail = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString(), capacity };
    return this.audit.record({ action, subjectKind: 'round', subjectId: id, detail });
  }
}

function assertWindow({ opensAt, closesAt }: Pick<NewRound, 'opensAt' | 'closesAt'>): void {
  if (opensAt >= closesAt) throw new Refusal({ code: 'ROUND_DATES', field: ['closesAt'] });
}
