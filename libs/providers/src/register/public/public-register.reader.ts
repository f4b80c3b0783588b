import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { VerifierDatabase } from '@shidian/platform/database/verifier-database.js';
import type { Binding, Statement } from '@shidian/platform/database/database.js';
import { PLACE_NAME, versionSql } from '../as-of.js';
import { anywhere, Parameters, placeRange } from '../parameters.js';
import type { PublicEntry, PublicFilter, PublicPlace, PublicTenant } from './public-register.types.js';

const day = (column: string) => `(${column} AT TIME ZONE 'Asia/Shanghai')::date`;

const SELECT = `
  SELECT v.filing_number AS "filingNumber", v.provider_kind AS kind, v.version, v.status, v.name,
    v.jurisdiction_code AS "jurisdictionCode", coalesce(${PLACE_NAME}, v.jurisdiction_code) AS place, v.address, v.scopes, v.category,
    v.cause, ${day('v.filed_at')} AS "filedOn", ${day('v.effective_at')} AS "effectiveOn", ${day('v.superseded_at')} AS "supersededOn"
  FROM public_register v`;

// The last name of every county that occurs in the register, and of the city above it.
const PLACES = `
  SELECT DISTINCT ON (j.code) j.code, j.name FROM jurisdiction j
  JOIN (SELECT jurisdiction_code AS code FROM public_register UNION SELECT left(jurisdiction_code, 4) || '00' FROM public_register) AS used USING (code)
  ORDER BY j.code, j.valid_from DESC`;

/** Rows that one statement of the open data fetches. */
const PORTION = 500;

/** Reads the public register through the role that may read nothing else. */
@Injectable()
export class PublicRegisterReader {
  private readonly tenants = new Map<string, PublicTenant>();

  constructor(
    private readonly database: VerifierDatabase,
    private readonly clock: Clock,
  ) {}

  /** The tenant of an address, or null. */
  async tenant(slug: string): Promise<PublicTenant | null> {
    const known = this.tenants.get(slug);
    if (known) return known;
    const [row] = await this.database.read<PublicTenant>(
      {
        name: 'tenant-of-slug',
        text: `SELECT id, slug, name, name_en AS "nameEn" FROM tenant WHERE slug = $1`,
        values: [slug],
      },
      { tenantId: null, userId: null },
    );
    if (row) this.tenants.set(slug, row);
    return row ?? null;
  }

  /** The tenants that have a register, by name. One statement each, under its own binding: callers keep the answer. */
  async registers(): Promise<PublicTenant[]> {
    const all = await this.database.read<PublicTenant>(
      { name: 'tenants', text: `SELECT id, slug, name, name_en AS "nameEn" FROM tenant ORDER BY slug`, values: [] },
      { tenantId: null, userId: null },
    );
    const filled: PublicTenant[] = [];
    for (const tenant of all) {
      const text = 'SELECT EXISTS (SELECT FROM public_register) AS filled';
      const [row] = await this.database.read<{ filled: boolean }>({ name: 'public-filled', text }, bindingOf(tenant));
      if (row?.filled) filled.push(tenant);
    }
    return filled;
  }

  /** The places that occur in the register, by code. */
  places(tenant: PublicTenant): Promise<PublicPlace[]> {
    return this.database.read<PublicPlace>({ name: 'public-places', text: PLACES }, bindingOf(tenant));
  }

  /** A page of entries by filing number, one more than asked for where there are more. */
  list(tenant: PublicTenant, filter: PublicFilter): Promise<PublicEntry[]> {
    const { values, bind } = new Parameters();
    const conditions = [versionSql(filter.on, bind)];
    const range = filter.place === null ? null : (placeRange(filter.place) ?? ['', '']);
    if (range) conditions.push(`v.jurisdiction_code BETWEEN ${bind(range[0])} AND ${bind(range[1])}`);
    if (filter.scope !== null) conditions.push(`${bind(filter.scope)} = ANY(v.scopes)`);
    if (filter.kind !== null) conditions.push(`v.provider_kind = ${bind(filter.kind)}`);
    if (filter.status !== null) conditions.push(`v.status = ${bind(filter.status)}`);
    if (filter.q !== null) {
      const pattern = bind(anywhere(filter.q));
      conditions.push(`(v.name ILIKE ${pattern} OR v.filing_number ILIKE ${pattern})`);
    }
    if (filter.after !== null) conditions.push(`v.filing_number > ${bind(filter.after)}`);
    const text = `${SELECT} WHERE ${conditions.join(' AND ')} ORDER BY v.filing_number LIMIT ${filter.limit + 1}`;
    return this.read(tenant, { text, values });
  }

  /** Every version of an entry, oldest first; none where there is no such filing number. */
  history(tenant: PublicTenant, filingNumber: string): Promise<PublicEntry[]> {
    const text = `${SELECT} WHERE v.filing_number = $1 ORDER BY v.version`;
    return this.read(tenant, { name: 'public-history', text, values: [filingNumber] });
  }

  /** Every version of every entry, in portions: what is held at a time does not grow with the register. */
  async *everything(tenant: PublicTenant): AsyncGenerator<PublicEntry> {
    const now = this.clock.now();
    const text = `${SELECT} WHERE (v.filing_number, v.version) > ($1, $2) AND v.effective_at <= $3
      ORDER BY v.filing_number, v.version LIMIT ${PORTION}`;
    let last: [string, number] = ['', 0];
    for (;;) {
      const portion = await this.read(tenant, { name: 'public-portion', text, values: [...last, now] });
      yield* portion;
      const end = portion.at(-1);
      if (!end || portion.length < PORTION) return;
      last = [end.filingNumber, end.version];
    }
  }

  /** Changes whenever the register does: versions are only ever added. */
  async stamp(tenant: PublicTenant): Promise<string> {
    const [row] = await this.database.read<{ versions: string }>(
      { name: 'public-stamp', text: 'SELECT count(*)::text AS versions FROM public_register' },
      bindingOf(tenant),
    );
    return row?.versions ?? '0';
  }

  private read(tenant: PublicTenant, statement: Statement): Promise<PublicEntry[]> {
    return this.database.read<PublicEntry>(statement, bindingOf(tenant));
  }
}

function bindingOf(tenant: PublicTenant): Binding {
  return { tenantId: tenant.id, userId: null };
}
