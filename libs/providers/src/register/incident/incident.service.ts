import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { v7 as uuidv7 } from 'uuid';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { perRequest, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { inspectingDesk, isOfProvider } from '../provider.policy.js';
import { ProviderReader } from '../provider.reader.js';
import { textFaults } from '../text.js';
import type { ProviderIncident, RecordIncidentInput } from './incident.graphql.js';

/** Longest source and text, in characters as people count them. */
const MOST = { source: 200, text: 2000 };

const READ = `
  SELECT i.provider_id AS "providerId", i.id, i.kind, i.happened_on AS "happenedOn", i.source, i.text, u.name AS "recordedBy",
    b.name AS "onBehalfOf", i.recorded_at AS "recordedAt"
  FROM provider_incident i JOIN user_account u ON u.id = i.recorded_by LEFT JOIN user_account b ON b.id = i.on_behalf_of
  WHERE i.tenant_id = app_tenant() AND i.provider_id = ANY($1) ORDER BY i.happened_on DESC, i.id DESC`;

/** What officers learn of providers between evaluations; the next evaluation counts it. */
@Injectable()
export class IncidentService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly desks: DeskService,
    private readonly providers: ProviderReader,
  ) {}

  /** Puts an incident on record. Refuses NOT_IN_FORCE, TEXT_REQUIRED, TOO_LONG and DAY_IN_FUTURE; FORBIDDEN outside the officer's places. */
  async record(input: RecordIncidentInput): Promise<void> {
    const provider = await this.providers.require(input.providerId);
    if (provider.status !== 'IN_FORCE') throw new Refusal({ code: 'NOT_IN_FORCE', field: ['providerId'] });
    if (!provider.abilities.includes('RECORD_INCIDENT')) throw new AccessError('FORBIDDEN');
    const faults: RefusalItem[] = [
      ...textFaults(input.source, ['source'], MOST.source),
      ...textFaults(input.text, ['text'], MOST.text),
    ];
    if (input.happenedOn > this.clock.today()) faults.push({ code: 'DAY_IN_FUTURE', field: ['happenedOn'] });
    if (faults.length > 0) throw new Refusal(faults);
    const { tenantId, userId } = requireActor();
    const { onBehalfOf = null } = inspectingDesk(await this.desks.mine(), provider.jurisdictionCode) ?? {};
    const id = uuidv7();
    await this.database.tx.execute(
      `INSERT INTO provider_incident (tenant_id, id, provider_id, kind, happened_on, source, text, recorded_by, recorded_at, on_behalf_of)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        tenantId,
        id,
        provider.id,
        input.kind,
        input.happenedOn,
        input.source.trim(),
        input.text.trim(),
        userId,
        this.clock.now(),
        onBehalfOf,
      ],
    );
    await this.audit.record({
      action: 'provider.incident',
      subjectKind: 'provider',
      subjectId: provider.id,
      detail: {
        ...{ incidentId: id, kind: input.kind, happenedOn: input.happenedOn },
        ...(onBehalfOf && { onBehalfOf }),
      },
    });
  }

  /** The incidents of an entry that was read for the actor, latest first. A unit's own people do not see who recorded them. */
  async of(providerId: string): Promise<ProviderIncident[]> {
    const loader = perRequest(
      'provider-incidents',
      () => new DataLoader((ids: readonly string[]) => this.read(ids), { cache: false }),
    );
    const incidents = await loader.load(providerId);
    return isOfProvider(requireActor())
      ? incidents.map((one) => ({ ...one, recordedBy: null, onBehalfOf: null }))
      : incidents;
  }

  private async read(ids: readonly string[]): Promise<ProviderIncident[][]> {
    const rows = await this.database.read<ProviderIncident & { providerId: string }>({
      name: 'provider-incidents',
      text: READ,
      values: [ids],
    });
    return ids.map((id) => rows.filter((row) => row.providerId === id));
  }
}
