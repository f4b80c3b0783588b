import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { businessDate } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { endOfDay } from '@shidian/providers/register/as-of.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';

/** One version of an entry of the register, as training looks at it. */
interface Version {
  readonly effectiveAt: Date;
  readonly supersededAt: Date | null;
  readonly status: string;
  readonly scopes: readonly string[];
}

/** A provider with its versions: whether it was filed on a day, and for what. */
export class FiledProvider {
  constructor(
    readonly id: string,
    readonly programmeId: string,
    readonly filingNumber: string,
    readonly name: string,
    private readonly versions: readonly Version[],
  ) {}

  /** True where it was filed when the day ended; of a day to come, where it is now. */
  filedOn(day: IsoDate): boolean {
    return this.at(day) !== null;
  }

  /** True where it was filed for the scope when the day ended. */
  covers(scope: string, day: IsoDate): boolean {
    return this.at(day)?.scopes.includes(scope) ?? false;
  }

  /** The first of these days on which it was not filed, or null. */
  firstGap(days: readonly IsoDate[]): IsoDate | null {
    return [...days].sort().find((day) => !this.filedOn(day)) ?? null;
  }

  private at(day: IsoDate): Version | null {
    const end = endOfDay(day);
    const version = this.versions.find(
      ({ effectiveAt, supersededAt }) => effectiveAt < end && (supersededAt === null || supersededAt >= end),
    );
    return version?.status === 'IN_FORCE' ? version : null;
  }

  /** The day on which it was first filed. */
  get since(): IsoDate | null {
    const first = this.versions[0];
    return first ? businessDate(first.effectiveAt) : null;
  }
}

interface Row {
  readonly id: string;
  readonly programmeId: string;
  readonly filingNumber: string;
  readonly name: string;
  readonly organisationId: string;
  readonly kind: ProviderKind;
  readonly versions: readonly {
    readonly effectiveAt: string;
    readonly supersededAt: string | null;
    readonly status: string;
    readonly scopes: string[];
  }[];
}

const LOAD = `
  SELECT p.id, p.programme_id AS "programmeId", p.filing_number AS "filingNumber", p.provider_kind AS kind, c.name,
    c.organisation_id AS "organisationId",
    (SELECT json_agg(json_build_object('effectiveAt', v.effective_at, 'supersededAt', v.superseded_at, 'status', v.status, 'scopes', v.scopes)
       ORDER BY v.version) FROM provider_version v WHERE v.tenant_id = p.tenant_id AND v.provider_id = p.id) AS versions
  FROM provider p
  JOIN provider_version c ON c.tenant_id = p.tenant_id AND c.provider_id = p.id AND c.superseded_at IS NULL
  WHERE p.tenant_id = app_tenant() AND p.id = $1`;

/** Reads providers for those who train and place learners. */
@Injectable()
export class FiledProviders {
  constructor(private readonly database: Database) {}

  /** The acting unit's own provider of a kind; anybody else's does not exist for it (NOT_FOUND). */
  async own(id: string, kind: ProviderKind): Promise<FiledProvider> {
    const row = isUuid(id) ? await this.row(id) : null;
    if (!row || row.kind !== kind || row.organisationId !== requireActor().organisationId)
      throw new AccessError('NOT_FOUND');
    return filedProvider(row);
  }

  private async row(id: string): Promise<Row | null> {
    const [row] = await this.database.read<Row>({ name: 'filed-provider', text: LOAD, values: [id] });
    return row ?? null;
  }
}

function filedProvider({ id, programmeId, filingNumber, name, versions }: Row): FiledProvider {
  return new FiledProvider(
    id,
    programmeId,
    filingNumber,
    name,
    versions.map(({ effectiveAt, supersededAt, ...rest }) => ({
      ...rest,
      effectiveAt: new Date(effectiveAt),
      supersededAt: supersededAt === null ? null : new Date(supersededAt),
    })),
  );
}
