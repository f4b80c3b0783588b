import { Injectable } from '@nestjs/common';
import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import { businessDate } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';
import type { ProviderChangeContent } from './provider-change.graphql.js';

/** An entry in force of a unit. */
export interface UnitEntry {
  readonly id: string;
  readonly name: string;
  readonly effectiveAt: Date;
}

const IN_FORCE = `
  SELECT provider_id AS id, name, effective_at AS "effectiveAt" FROM provider_version
  WHERE tenant_id = app_tenant() AND organisation_id = $1 AND superseded_at IS NULL AND status = 'IN_FORCE' ORDER BY provider_id`;

/** True for what gives the unit itself another name: a rename, and a split after which it goes on under one. */
export function renamesUnit(
  kind: ProviderChangeKind,
  { units }: Pick<ProviderChangeContent, 'units'>,
  { name, uscc }: { readonly name: string; readonly uscc: string },
): boolean {
  if (kind === 'RENAME') return true;
  const keeper = kind === 'SPLIT' ? units?.find(({ keeps }) => keeps) : undefined;
  return keeper !== undefined && keeper.uscc === uscc && keeper.name !== name;
}

/** All that a unit holds on the register: what changes the unit itself changes each of its entries. */
@Injectable()
export class UnitEntries {
  constructor(private readonly database: Database) {}

  /**
   * The unit's entries in force, locked together with the unit until the transaction ends: what is published for it at this moment
   * waits, and is then entered under its new name.
   */
  async lock(organisationId: string): Promise<UnitEntry[]> {
    const { tx } = this.database;
    await tx.execute('SELECT FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [organisationId]);
    // In one order for everybody; a row that was waited for is read again by a statement after it.
    await tx.execute(`${IN_FORCE} FOR UPDATE`, [organisationId]);
    return tx.query<UnitEntry>(IN_FORCE, [organisationId]);
  }

  /** The day of the latest change among the unit's entries: before it, nothing can be said of all of them. */
  async lastChangedOn(organisationId: string): Promise<IsoDate | null> {
    const entries = await this.database.read<UnitEntry>({ text: IN_FORCE, values: [organisationId] });
    const days = entries.map(({ effectiveAt }) => businessDate(effectiveAt));
    return days.sort().at(-1) ?? null;
  }
}
