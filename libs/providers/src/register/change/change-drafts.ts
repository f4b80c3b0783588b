import { Injectable } from '@nestjs/common';
import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import { businessDate, Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import type { FilingProgramme } from '@shidian/rules/filing-programme.js';
import type { Provider } from '../provider.graphql.js';
import { changeFaults } from './change-check.js';
import { choicesOf } from './change-choices.js';
import { storedDocuments } from '../../filing/stored-documents.js';
import { contentOf } from './change-content.js';
import { askedMaterials, documentFaults } from './change-materials.js';
import type { ProviderChangeContent } from './provider-change.graphql.js';
import type { ProviderChangeContentInput } from './provider-change.inputs.js';
import { PROVIDER_CHANGE } from './provider-change.sql.js';
import { EntryMove } from './entry-move.js';
import { renamesUnit, UnitEntries } from './unit-entries.js';

/** The unit's working copies of its changes. */
@Injectable()
export class ChangeDrafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entries: UnitEntries,
    private readonly moves: EntryMove,
  ) {}

  /**
   * The number of an entry's next change: its filing number and a count without gaps. Refuses CHANGE_OPEN while another is on its way,
   * and for a rename while one of another entry of the unit is, since it will be this entry's as well.
   */
  async nextNumber(
    { id, filingNumber, organisationId }: Pick<Provider, 'id' | 'filingNumber' | 'organisationId'>,
    kind: ProviderChangeKind,
  ): Promise<string> {
    const { tx } = this.database;
    // Two at once: the second waits here, and then finds the first.
    await tx.query(
      `SELECT FROM provider_version WHERE superseded_at IS NULL AND organisation_id = $1 ORDER BY provider_id FOR UPDATE`,
      [organisationId],
    );
    const [row] = await tx.query<{ known: number; open: number }>(
      `SELECT count(*) FILTER (WHERE h.provider_id = $1)::int AS known,
         count(*) FILTER (WHERE c.status NOT IN ('APPROVED', 'REJECTED', 'WITHDRAWN')
           AND (h.provider_id = $1 OR ($3 = 'RENAME' AND h.change_kind = 'RENAME')))::int AS open
       FROM provider_change h JOIN review_case c ON c.tenant_id = h.tenant_id AND c.id = h.id
       WHERE h.provider_id = $1 OR h.provider_id IN (
         SELECT provider_id FROM provider_version WHERE organisation_id = $2 AND superseded_at IS NULL)`,
      [id, organisationId, kind],
    );
    if (row?.open) throw new Refusal({ code: 'CHANGE_OPEN', field: ['providerId'] });
    return `${filingNumber}-C${(row?.known ?? 0) + 1}`;
  }

  /** The first draft of a new case: empty, but for a change of scope, which goes on from what is registered. */
  async create(id: string, provider: Provider, kind: ProviderChangeKind): Promise<void> {
    const { tenantId, userId } = requireActor();
    const begun = kind === 'SCOPE' ? { scopes: provider.scopes, category: provider.category } : {};
    await this.database.tx.execute(
      `INSERT INTO provider_change (tenant_id, id, provider_id, change_kind, draft, draft_version, saved_by, saved_at)
       VALUES ($1, $2, $3, $4, $5, 1, $6, $7)`,
      [tenantId, id, provider.id, kind, JSON.stringify(contentOf(begun)), userId, this.clock.now()],
    );
  }

  /** Replaces the draft. Refuses TOO_LONG, TOO_MANY, and CONFLICT when another tab or person saved since `baseVersion`. */
  async save(id: string, baseVersion: number, input: ProviderChangeContentInput): Promise<void> {
    const saved = await this.database.tx.execute(
      `UPDATE provider_change SET draft = $3, draft_version = draft_version + 1, saved_by = $4, saved_at = $5
       WHERE id = $1 AND draft_version = $2`,
      [id, baseVersion, JSON.stringify(contentOf(input)), requireActor().userId, this.clock.now()],
    );
    if (saved === 0) throw new Refusal({ code: 'CONFLICT', field: ['baseVersion'] });
    await this.database.tx.execute(`UPDATE review_case SET updated_at = $2 WHERE id = $1`, [id, this.clock.now()]);
  }

  /** The content of exactly this version, for submission. Refuses CONFLICT when the draft has moved on. */
  async frozen(id: string, version: number): Promise<ProviderChangeContent> {
    const [row] = await this.database.tx.query<{ draft: ProviderChangeContent }>(
      `SELECT draft FROM provider_change WHERE id = $1 AND draft_version = $2`,
      [id, version],
    );
    if (!row) throw new Refusal({ code: 'CONFLICT', field: ['draftVersion'] });
    return row.draft;
  }

  /** The content with its files as they are stored. Refuses FILE_NOT_FOUND for each that is not the change's own. */
  async withStoredFiles(id: string, content: ProviderChangeContent): Promise<ProviderChangeContent> {
    const place = { subjectKind: PROVIDER_CHANGE, subjectId: id, field: ['content', 'documents'] };
    const { documents } = content;
    return documents ? { ...content, documents: await storedDocuments(this.database, documents, place) } : content;
  }

  /** Refuses every fault of a change against the entry as it is now; answers what it was checked against, for the record. */
  async assertSound(
    kind: ProviderChangeKind,
    content: ProviderChangeContent,
    provider: Provider,
    filing: Pick<FilingProgramme, 'forms' | 'scopes' | 'changeMaterials'>,
  ): Promise<object> {
    const { kind: providerKind, name, uscc, category } = provider;
    const own = businessDate(provider.effectiveAt);
    // What all entries of the unit say from a day on may not lie before the last change of any.
    const all = renamesUnit(kind, content, provider) ? await this.entries.lastChangedOn(provider.organisationId) : null;
    const before = {
      ...{ providerKind, name, uscc, category, scopes: provider.scopes },
      since: all !== null && all > own ? all : own,
      today: this.clock.today(),
    };
    const faults = [
      ...changeFaults(kind, content, { ...before, ...choicesOf(filing, providerKind) }),
      ...documentFaults(askedMaterials(filing, kind, provider.scopes), content),
      ...(await this.moves.faults(kind, content, provider)),
    ];
    if (faults.length > 0) throw new Refusal(faults);
    return { ...before, jurisdictionCode: provider.jurisdictionCode };
  }
}
