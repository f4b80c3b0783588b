import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { CandidateNumbers } from '@shidian/candidates/candidate/candidate-numbers.js';
import { normalResidentId } from '@shidian/candidates/candidate/resident-id.js';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import type { CertificationProgramme } from '@shidian/rules/certification-programme.js';
import { Parameters } from '../record/parameters.js';
import { plainNumber } from '../series/certificate-number.js';
import type { CertificateFilter } from './certificate.args.js';
import { holderSearch } from './certificate-search.js';
import type { Certificate } from './certificate.graphql.js';
import { visibleSql } from './certificate.policy.js';
import { type CertificateColumns, certificateOf, SELECT_CERTIFICATES, statusSql } from './certificate.sql.js';

/** Reads certificates: one statement for a page or a record. */
@Injectable()
export class CertificateReader {
  constructor(
    private readonly database: Database,
    private readonly programmes: ProgrammePackages,
    private readonly numbers: CandidateNumbers,
  ) {}

  /**
   * A page of certificates, the latest first: their ids are in the order in which they were made. By name, those of the person registered last
   * come first. Refuses BAD_CURSOR and SEARCH_TOO_SHORT.
   */
  async page(page: PageRequest, filter: CertificateFilter): Promise<Connection<Certificate>> {
    const { values, bind } = new Parameters();
    const conditions = filterSql(filter, bind);
    if (filter.documentNumber?.trim()) {
      const index = this.numbers.indexOf(requireActor().tenantId, normalResidentId(filter.documentNumber));
      conditions.push(`c.candidate_id IN (SELECT id FROM candidate k
        WHERE k.tenant_id = app_tenant() AND k.document_kind = 'RESIDENT_ID' AND k.document_index = ${bind(index)})`);
    }
    const search = filter.holder?.trim() ? holderSearch(filter.holder, bind) : null;
    if (search) conditions.push(search.condition);
    const keys = search ? ['np.candidate_id', 'c.id'] : ['c.id'];
    if (page.after) {
      const [id, candidateId = id] = page.after;
      if (!isUuid(id) || !isUuid(candidateId)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      const last = (search ? [candidateId, id] : [id]).map((key) => `${bind(key)}::uuid`);
      conditions.push(`(${keys.join(', ')}) < (${last.join(', ')})`);
    }
    const order = `ORDER BY ${keys.map((key) => `${key} DESC`).join(', ')} LIMIT ${page.first + 1}`;
    const rows = await this.read(conditions, values, bind, order, search?.join);
    return toConnection(
      rows,
      page,
      (certificate) => certificate,
      ({ id, candidateId }) => (search ? [id, candidateId] : [id]),
    );
  }

  /** A certificate by id or by number, or null where the actor may not see it or there is none. */
  async find(key: { readonly id: string } | { readonly number: string }): Promise<Certificate | null> {
    const { values, bind } = new Parameters();
    if ('id' in key && !isUuid(key.id)) return null;
    const condition = 'id' in key ? `c.id = ${bind(key.id)}` : `c.number = ${bind(plainNumber(key.number))}`;
    const [certificate] = await this.read([condition], values, bind);
    return certificate ?? null;
  }

  /** The certificate; throws NOT_FOUND where the actor may not see it or there is none. */
  async require(id: string): Promise<Certificate> {
    const certificate = await this.find({ id });
    if (!certificate) throw new AccessError('NOT_FOUND');
    return certificate;
  }

  private async read(
    conditions: readonly string[],
    values: unknown[],
    bind: (value: unknown) => string,
    rest = '',
    join = '',
  ): Promise<Certificate[]> {
    const actor: Actor = requireActor();
    const where = [...conditions, visibleSql(actor, bind)].join(' AND ');
    const rows = await this.database.read<CertificateColumns>({
      text: `${SELECT_CERTIFICATES} ${join} WHERE ${where} ${rest}`,
      values,
    });
    if (rows.length === 0) return [];
    const terms = new Map<string, CertificationProgramme>(
      (await this.programmes.certifying()).map(({ programmeId, certification }) => [programmeId, certification]),
    );
    return rows.map((row) => {
      const certification = terms.get(row.programmeId);
      if (!certification) throw new Error(`Programme ${row.programmeId} issues no certificates any more`);
      return certificateOf(row, actor, certification);
    });
  }
}

function filterSql(filter: CertificateFilter, bind: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  const id = (value: string, column: string) => conditions.push(isUuid(value) ? `${column} = ${bind(value)}` : 'false');
  if (filter.number?.trim()) conditions.push(`c.number = ${bind(plainNumber(filter.number))}`);
  if (filter.candidateId) id(filter.candidateId, 'c.candidate_id');
  if (filter.programmeId) id(filter.programmeId, 'c.programme_id');
  if (filter.level) conditions.push(`c.level = ${bind(filter.level)}`);
  if (filter.status) conditions.push(statusSql(filter.status, bind));
  return conditions;
}
