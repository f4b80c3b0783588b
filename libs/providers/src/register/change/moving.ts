import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import type { ProviderChangeContent } from './provider-change.graphql.js';

/** What a change states about who takes over, and where; a draft saved before places were asked for has none. */
export type ChangeContent = Pick<ProviderChangeContent, 'uscc' | 'units' | 'address'> &
  Partial<Pick<ProviderChangeContent, 'jurisdictionCode'>>;

/** An entry as far as it matters where it is. */
export interface Moving {
  readonly uscc: string;
  /** Its county now. */
  readonly jurisdictionCode: string;
}

/** True for kinds that leave an entry where it is, or end it. */
export function staysAt(kind: ProviderChangeKind): boolean {
  return kind === 'SCOPE' || kind === 'MERGER';
}

/** The code of the unit that holds the entry afterwards, where the change names one. */
export function heirOf(
  kind: ProviderChangeKind,
  { uscc, units }: Pick<ChangeContent, 'uscc' | 'units'>,
): string | null {
  if (kind === 'TRANSFER') return uscc;
  if (kind === 'SPLIT') return units?.find(({ keeps }) => keeps)?.uscc ?? null;
  return null;
}
