import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { validate as isUuid } from 'uuid';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { perRequest, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { isIsoDate } from '@shidian/rules/dates.js';
import { anywhere, Parameters } from '../register/parameters.js';
import { isOfProvider, visibleSql } from '../register/provider.policy.js';
import type { ProviderBan, Revocation } from './revocation.graphql.js';
import type { ProviderBanPageArgs, RevocationPageArgs } from './revocation.inputs.js';
import { type RevocationColumns, revocationOf, SELECT_REVOCATIONS, statusSql } from './revocation.sql.js';

const SELECT_BANS = `
  SELECT b.revocation_id AS "revocationId", r.provider_id AS "providerId", v.name, b.uscc, b.first_day AS "firstDay", b.last_day AS "lastDay"
  FROM provider_ban b
  JOIN revocation r ON r.tenant_id = b.tenant_id AND r.id = b.revocation_id
  JOIN provider p ON p.tenant_id = r.tenant_id AND p.id = r.provider_id
  JOIN provider_version v ON v.tenant_id = r.tenant_id AND v.provider_id = r.provider_id AND v.superseded_at IS NULL`;

/** Reads revocations and bans of the entries that the actor may see. A unit's own people see what was confirmed, and nothing before. */
@Injectable()
export class RevocationReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desks: DeskService,
  ) {}

  /** A page of revocations, latest first. */
  async page(page: PageRequest, { status }: Pick<RevocationPageArgs, 'status'>): Promise<Connection<Revocation>> {
    const { values, bind } = new Parameters();
    const conditions = status ? [statusSql(status, bind)] : [];
    if (page.after) {
      const [id] = page.after;
      if (!isUuid(id)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`r.id < ${bind(id)}::uuid`);
    }
    const rows = await this.read(conditions, values, bind, `ORDER BY r.id DESC LIMIT ${page.first + 1}`);
    return toConnection(
      rows,
      page,
      (revocation) => revocation,
      ({ id }) => [id],
    );
  }

  /** A revocation, or null where the actor may not see it or there is none. */
  async find(id: string): Promise<Revocation | null> {
    if (!isUuid(id)) return null;
    const { values, bind } = new Parameters();
    const [revocation] = await this.read([`r.id = ${bind(id)}`], values, bind);
    return revocation ?? null;
  }

  /** The revocations of an entry, latest first; one statement for all entries of a request. */
  of(providerId: string): Promise<Revocation[]> {
    const load = async (ids: readonly string[]): Promise<Revocation[][]> => {
      const { values, bind } = new Parameters();
      const rows = await this.read([`r.provider_id = ANY(${bind(ids)})`], values, bind, 'ORDER BY r.id DESC');
      return ids.map((id) => rows.filter((row) => row.provider.id === id));
    };
    return perRequest('revocations-of-providers', () => new DataLoader(load, { cache: false })).load(providerId);
  }

  /** A page of the bans that hold on a day, the one that ends last in front. */
  async bans(
    page: PageRequest,
    { on, search }: Pick<ProviderBanPageArgs, 'on' | 'search'>,
  ): Promise<Connection<ProviderBan>> {
    const actor = requireActor();
    const { values, bind } = new Parameters();
    const conditions = [
      `${bind(on ?? this.clock.today())}::date BETWEEN b.first_day AND b.last_day`,
      visibleSql(actor, await this.desks.mine(), bind),
    ];
    if (search?.trim()) {
      const pattern = bind(anywhere(search));
      conditions.push(`(v.name ILIKE ${pattern} OR b.uscc ILIKE ${pattern})`);
    }
    if (page.after) {
      const [day, id] = page.after;
      if (!isIsoDate(day) || !isUuid(id)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`(b.last_day, b.revocation_id) < (${bind(day)}::date, ${bind(id)}::uuid)`);
    }
    const text = `${SELECT_BANS} WHERE ${conditions.join(' AND ')}
      ORDER BY b.last_day DESC, b.revocation_id DESC LIMIT ${page.first + 1}`;
    const rows = await this.database.read<ProviderBan>({ text, values });
    return toConnection(
      rows,
      page,
      (ban) => ban,
      (ban) => [ban.lastDay, ban.revocationId],
    );
  }

  private async read(
    conditions: readonly string[],
    values: unknown[],
    bind: (value: unknown) => string,
    rest = '',
  ): Promise<Revocation[]> {
    const actor = requireActor();
    const desks = await this.desks.mine();
    const confirmed = isOfProvider(actor) ? `d.decision = 'CONFIRMED'` : 'true';
    const where = [...conditions, confirmed, visibleSql(actor, desks, bind)].join(' AND ');
    const text = `${SELECT_REVOCATIONS} WHERE ${where} ${rest}`;
    const rows = await this.database.read<RevocationColumns>({ text, values });
    return rows.map((row) => revocationOf(row, actor, desks));
  }
}
