import type { Actor } from '@shidian/platform/context/scope.js';
import { partIds } from '@shidian/rules/score/score.js';
import type { CertificateLevel, CertificationProgramme } from '@shidian/rules/certification-programme.js';
import type { CertificationServices } from './services.js';

/** Whom a certifying body of the demonstration acts through: the listed people. */
export interface BodyPeople {
  readonly officer: Actor;
  readonly second: Actor;
  readonly examiners: readonly [Actor, Actor];
}

/** What the machine does beside people. */
export interface BodySystem {
  readonly runJobs: () => Promise<void>;
  readonly analyse: () => Promise<void>;
}

/** An enrolment as the demonstration goes on with it. */
export interface StandingEnrolment {
  readonly id: string;
  readonly candidateId: string;
  readonly level: string;
  readonly status: string;
  readonly revision: number;
  readonly directions: readonly string[];
  /** The blind index of the candidate's number, in hex. */
  readonly key: string;
}

const ENROLMENTS = `
  SELECT e.id, e.candidate_id AS "candidateId", e.level, e.status, e.revision, e.directions, encode(c.document_index, 'hex') AS key
  FROM enrolment e JOIN candidate c ON c.tenant_id = e.tenant_id AND c.id = e.candidate_id
  WHERE e.programme_id = $1 AND c.document_index = ANY($2::bytea[]) ORDER BY e.created_at, e.id`;

/** A certifying body with its programme, as far as every part of the demonstration needs it. */
export class CertifyingBody {
  constructor(
    readonly services: CertificationServices,
    readonly programmeId: string,
    private readonly certification: CertificationProgramme,
    readonly people: BodyPeople,
    private readonly system: BodySystem,
  ) {}

  /** Does what waits in the outbox, as the worker would. */
  runJobs(): Promise<void> {
    return this.system.runJobs();
  }

  /** Has the database count what has been laid. */
  analyse(): Promise<void> {
    return this.system.analyse();
  }

  /** The levels that it certifies. */
  get levels(): readonly CertificateLevel[] {
    return this.certification.levels;
  }

  /** The parts that a mark is made of. */
  get parts(): readonly string[] {
    return partIds(this.certification.score);
  }

  get tenantId(): string {
    return this.people.officer.tenantId;
  }

  /** Today, on the demonstration's clock. */
  get today(): string {
    return this.services.base.clock.today();
  }

  /** One request of the officer. */
  asOfficer<T>(work: () => Promise<T>): Promise<T> {
    return this.services.base.as(this.people.officer, work);
  }

  /** One request of the second officer. */
  asSecond<T>(work: () => Promise<T>): Promise<T> {
    return this.services.base.as(this.people.second, work);
  }

  /** Reads, as the system may. */
  query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { base } = this.services;
    return base.inTenant(this.tenantId, () => base.database.tx.query<Row>(text, [...values]));
  }

  /** The key under which an enrolment of this number is found. */
  keyOf(number: string): string {
    return this.services.numbers.indexOf(this.tenantId, number).toString('hex');
  }

  /** The enrolments of people, by key. */
  async enrolments(candidates: readonly { readonly number: string }[]): Promise<Map<string, StandingEnrolment>> {
    const indexes = candidates.map(({ number }) => this.services.numbers.indexOf(this.tenantId, number));
    const rows = await this.query<StandingEnrolment>(ENROLMENTS, [this.programmeId, indexes]);
    return new Map(rows.map((row) => [row.key, row]));
  }
}
