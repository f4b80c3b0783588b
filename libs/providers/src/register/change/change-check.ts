import type { ProviderChangeKind, ProviderKind } from '@shidian/contract/providers.js';
import { isUscc } from '@shidian/identity/organisation/uscc.js';
import { plainName } from '@shidian/identity/user-account/plain-name.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';
import type { ProviderChangeContent } from './provider-change.graphql.js';

/** The entry as it is, and what the day and the package say. */
export interface ChangeContext {
  readonly providerKind: ProviderKind;
  readonly name: string;
  readonly uscc: string;
  readonly scopes: readonly string[];
  readonly category: string | null;
  /** Day on which the current version took effect: nothing may be recorded before it. */
  readonly since: IsoDate;
  readonly today: IsoDate;
  /** Scopes of the package that are open. */
  readonly openScopes: ReadonlySet<string>;
}

const MOST_NAME = 200;

type Check = (content: ProviderChangeContent, context: ChangeContext) => RefusalItem[];

const checks: Readonly<Record<ProviderChangeKind, Check>> = {
  RENAME: (content, { name }) => [
    ...nameFaults(content.name, ['name']),
    ...(content.name === name ? [{ code: 'NOTHING_CHANGED', field: at('name') }] : []),
  ],
  SCOPE: (content, context) => scopeFaults(content, context),
  MERGER: ({ name, uscc }, context) => [
    ...nameFaults(name, ['name']),
    ...usccFaults(uscc, ['uscc']),
    ...(uscc === context.uscc ? [{ code: 'MERGER_WITH_ITSELF', field: at('uscc') }] : []),
  ],
  SPLIT: (content) => splitFaults(content),
  TRANSFER: ({ name, uscc }, context) => [
    ...nameFaults(name, ['name']),
    ...usccFaults(uscc, ['uscc']),
    ...(uscc === context.uscc ? [{ code: 'TRANSFER_TO_ITSELF', field: at('uscc') }] : []),
  ],
};

/** Everything that is wrong with a change, each fault at its field; empty where it can be recorded. */
export function changeFaults(
  kind: ProviderChangeKind,
  content: ProviderChangeContent,
  context: ChangeContext,
): RefusalItem[] {
  return [
    ...dayFaults(content.effectiveOn, context),
    ...checks[kind](content, context),
    ...reasonFaults(content.reason),
  ];
}

function dayFaults(day: IsoDate | null, { since, today }: ChangeContext): RefusalItem[] {
  if (day === null) return [{ code: 'TEXT_REQUIRED', field: at('effectiveOn') }];
  return day < since || day > today ? [{ code: 'EFFECTIVE_DATE_OUT_OF_ORDER', field: at('effectiveOn') }] : [];
}

function reasonFaults(reason: string | null): RefusalItem[] {
  return reason === null ? [{ code: 'TEXT_REQUIRED', field: at('reason') }] : [];
}

function nameFaults(name: string | null, field: readonly string[]): RefusalItem[] {
  if (!name) return [{ code: 'TEXT_REQUIRED', field: at(...field) }];
  const plain = plainName(name, MOST_NAME) !== null;
  return plain ? [] : [{ code: 'INVALID_NAME', field: at(...field), params: { most: MOST_NAME } }];
}

function usccFaults(uscc: string | null, field: readonly string[]): RefusalItem[] {
  if (!uscc) return [{ code: 'TEXT_REQUIRED', field: at(...field) }];
  return isUscc(uscc) ? [] : [{ code: 'INVALID_USCC', field: at(...field) }];
}

function scopeFaults({ scopes, category }: ProviderChangeContent, context: ChangeContext): RefusalItem[] {
  const faults = (scopes ?? []).flatMap((scope, index): RefusalItem[] =>
    context.openScopes.has(scope)
      ? []
      : [{ code: 'UNKNOWN_SCOPE', field: at('scopes', String(index)), params: { scope } }],
  );
  if (context.providerKind === 'TRAINING_INSTITUTION' && !scopes?.length)
    faults.push({ code: 'TEXT_REQUIRED', field: at('scopes') });
  if (context.providerKind === 'PRACTICE_BASE' && !category && !scopes?.length)
    faults.push({ code: 'TEXT_REQUIRED', field: at('category') });
  const same = sameSet(scopes ?? context.scopes, context.scopes) && (category ?? context.category) === context.category;
  if (faults.length === 0 && same) faults.push({ code: 'NOTHING_CHANGED', field: at('scopes') });
  return faults;
}

function splitFaults({ units }: ProviderChangeContent): RefusalItem[] {
  if (!units || units.length < 2) return [{ code: 'SPLIT_UNITS', field: at('units') }];
  const faults = units.flatMap(({ name, uscc }, index) => [
    ...nameFaults(name, ['units', String(index), 'name']),
    ...usccFaults(uscc, ['units', String(index), 'uscc']),
  ]);
  if (new Set(units.map(({ uscc }) => uscc)).size < units.length)
    faults.push({ code: 'SPLIT_UNIT_TWICE', field: at('units') });
  if (units.filter(({ keeps }) => keeps).length !== 1) faults.push({ code: 'SPLIT_KEEPER', field: at('units') });
  return faults;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return new Set(one).size === new Set(other).size && one.every((item) => other.includes(item));
}

function at(...field: string[]): string[] {
  return ['content', ...field];
}
