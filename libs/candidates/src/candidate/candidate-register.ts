import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { CandidateNumbers } from './candidate-numbers.js';
import { nameKey } from './person-name.js';

/** A person to be registered; name and number are in their kept form, and valid. */
export interface NewPerson {
  readonly name: string;
  readonly number: string;
}

/** A candidate of the register, as imports compare it. */
export interface KnownCandidate {
  readonly id: string;
  readonly name: string;
  readonly masked: string;
  readonly documentIndex: Buffer;
  readonly personIndex: Buffer;
  /** Whether the asking school brought this person before; true where no school asks. */
  readonly ours: boolean;
}

/** A person in the register, and whether they were new to it; `ours` is how it was before. */
export type Registered = KnownCandidate & { readonly created: boolean };

/** For whom persons are registered: a school its own, the certifying body (null) anyone. */
export interface Registrar {
  readonly schoolId: string | null;
  readonly userId: string;
}

const KNOWN = `
  SELECT c.id, c.name, c.document_masked AS masked, c.document_index AS "documentIndex", c.person_index AS "personIndex",
    $2::uuid IS NULL OR EXISTS (SELECT FROM candidate_school s
      WHERE s.tenant_id = c.tenant_id AND s.candidate_id = c.id AND s.school_id = $2) AS ours
  FROM candidate c WHERE c.tenant_id = app_tenant()`;

// Of two imports at once that bring the same number, one registers the person and the other finds them; in one order, so that they
// never wait for each other.
const CREATE = `
  INSERT INTO candidate (tenant_id, id, name, name_key, document_kind, document_sealed, document_index, document_masked, person_index,
    school_id, created_by, created_at, changed_at)
  SELECT app_tenant(), p.id, p.name, p.name_key, 'RESIDENT_ID', p.sealed, p.index, p.masked, p.person, $8, $9, $10, $10
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::bytea[], $6::text[], $7::bytea[])
    AS p (id, name, name_key, sealed, index, masked, person)
  ORDER BY p.index
  ON CONFLICT (tenant_id, document_kind, document_index) DO NOTHING
  RETURNING id`;

/** The register of candidates as imports write it: in bulk, in the caller's transaction, whoever may see what. */
@Injectable()
export class CandidateRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly numbers: CandidateNumbers,
  ) {}

  /** Candidates with one of these indexes of a number. */
  byNumbers(indexes: readonly Buffer[], schoolId: string | null): Promise<KnownCandidate[]> {
    return this.database.tx.query(`${KNOWN} AND c.document_kind = 'RESIDENT_ID' AND c.document_index = ANY($1)`, [
      indexes,
      schoolId,
    ]);
  }

  /** Candidates with one of these indexes of name and birthday. */
  byPersons(indexes: readonly Buffer[], schoolId: string | null): Promise<KnownCandidate[]> {
    return this.database.tx.query(`${KNOWN} AND c.person_index = ANY($1)`, [indexes, schoolId]);
  }

  /** Registers those whose numbers are new; answers each as it stands in the register, in their order. */
  async findOrCreate(persons: readonly NewPerson[], registrar: Registrar): Promise<Registered[]> {
    if (persons.length === 0) return [];
    const { tx } = this.database;
    const tenantId = this.tenantId();
    const rows = persons.map(({ name, number }) => {
      const id = uuidv7();
      return { id, name, ...this.numbers.keep(tenantId, id, name, number) };
    });
    const created = await tx.query<{ id: string }>(CREATE, [
      rows.map(({ id }) => id),
      rows.map(({ name }) => name),
      rows.map(({ name }) => nameKey(name)),
      rows.map(({ sealed }) => sealed),
      rows.map(({ index }) => index),
      rows.map(({ masked }) => masked),
      rows.map(({ personIndex }) => personIndex),
      ...[registrar.schoolId, registrar.userId, this.clock.now()],
    ]);
    const fresh = new Set(created.map(({ id }) => id));
    const known = await this.byNumbers(
      rows.map(({ index }) => index),
      registrar.schoolId,
    );
    const byIndex = new Map(known.map((one) => [one.documentIndex.toString('hex'), one]));
    return rows.map(({ index }) => {
      const one = byIndex.get(index.toString('hex'));
      if (!one) throw new Error('A registered candidate is not in the register');
      // A number that occurs twice among the persons is new once.
      return { ...one, created: fresh.delete(one.id) };
    });
  }

  /** Notes that a school brought these people: from now on it sees them. */
  async bring(candidateIds: readonly string[], { schoolId }: Pick<Registrar, 'schoolId'>): Promise<void> {
    if (schoolId === null || candidateIds.length === 0) return;
    await this.database.tx.execute(
      `INSERT INTO candidate_school (tenant_id, school_id, candidate_id, since)
       SELECT DISTINCT app_tenant(), $1::uuid, id, $3::timestamptz FROM unnest($2::uuid[]) AS brought (id) ON CONFLICT DO NOTHING`,
      [schoolId, candidateIds, this.clock.now()],
    );
  }

  private tenantId(): string {
    const { tenantId } = this.database.tx.binding;
    if (!tenantId) throw new Error('A candidate belongs to a tenant: none is bound to the transaction');
    return tenantId;
  }
}
