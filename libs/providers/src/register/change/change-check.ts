import type { ProviderChangeKind, ProviderKind } from '@shidian/contract/providers.js';
import { isUscc } from '@shidian/identity/organisation/uscc.js';
import { plainName } from '@shidian/identity/user-account/plain-name.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';
import type { ChangeChoices } from './change-choices.js';
import type { ProviderChangeContent } from './provider-change.graphql.js';

/** The entry as it is, and what the day and the package say. */
export interface ChangeContext extends ChangeChoices {
  readonly providerKind: ProviderKind;
  readonly name: string;
  readonly uscc: string;
  readonly scopes: readonly string[];
  readonly category: string | null;
  /** Day on which the current version took effect: nothing may be recorded before it. */
  readonly since: IsoDate;
  readonly today: IsoDate;
}

const MOST_NAME = 200;
/** What else a rename or a transfer states, and its longest text; all of it is shown as it is. */
const MOST = { address: 200, phone: 40, legalRepresentative: 60 } as const;

type Check = (content: ProviderChangeContent, context: ChangeContext) => RefusalItem[];

const checks: Readonly<Record<ProviderChangeKind, Check>> = {
  RENAME: (content, { name }) => [
    ...nameFaults(content.name, ['name']),
    ...(content.name === name ? [{ code: 'NOTHING_CHANGED', field: at('name') }] : []),
    ...particularsFaults(content),
  ],
  SCOPE: (content, context) => scopeFaults(content, context),
  MERGER: ({ name, uscc }, context) => [
    ...nameFaults(name, ['name']),
    ...usccFaults(uscc, ['uscc']),
    ...(uscc === context.uscc ? [{ code: 'MERGER_WITH_ITSELF', field: at('uscc') }] : []),
  ],
  SPLIT: (content) => splitFaults(content),
  TRANSFER: (content, context) => [
    ...nameFaults(content.name, ['name']),
    ...usccFaults(content.uscc, ['uscc']),
    ...(content.uscc === context.uscc ? [{ code: 'TRANSFER_TO_ITSELF', field: at('uscc') }] : []),
    ...particularsFaults(content),
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
  return name ? plainFaults(name, MOST_NAME, field) : [{ code: 'TEXT_REQUIRED', field: at(...field) }];
}

function particularsFaults(content: ProviderChangeContent): RefusalItem[] {
  return (Object.keys(MOST) as (keyof typeof MOST)[]).flatMap((field) => {
    const text = content[field];
    return text ? plainFaults(text, MOST[field], [field]) : [];
  });
}

function plainFaults(text: string, most: number, field: readonly string[]): RefusalItem[] {
  return plainName(text, most) === null ? [{ code: 'INVALID_NAME', field: at(...field), params: { most } }] : [];
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
  if (category !== null && category !== context.category && !context.categories.has(category))
    faults.push({ code: 'UNKNOWN_CATEGORY', field: at('category') });
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
