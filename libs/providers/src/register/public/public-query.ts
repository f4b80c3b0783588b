import {
  type ProviderKind,
  providerKinds,
  type ProviderStatus,
  providerStatuses,
} from '@shidian/contract/providers.js';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { unstorableText } from '@shidian/platform/graphql/storable-text.js';
import { isIsoDate } from '@shidian/rules/dates.js';
import type { PublicFilter } from './public-register.types.js';

/** Entries on a page when none is asked for, the most that may be asked for, and the longest text of a parameter. */
const LIMITS = { usual: 20, most: 100, text: 100 };

/** Reads the parameters of a page. Throws BAD_REQUEST naming the first that cannot be used. */
export function readQuery(query: Readonly<Record<string, unknown>>): PublicFilter {
  const text = (name: string): string | null => {
    const value = query[name];
    if (value === undefined || value === '') return null;
    if (typeof value !== 'string' || value.length > LIMITS.text || unstorableText(value)) throw bad(name);
    return value;
  };
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | null => {
    const value = text(name);
    if (value !== null && !(values as readonly string[]).includes(value)) throw bad(name);
    return value as Value | null;
  };
  const on = text('on');
  if (on !== null && !isIsoDate(on)) throw bad('on');
  const limit = Number(text('limit') ?? LIMITS.usual);
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMITS.most) throw bad('limit');
  return {
    on,
    limit,
    place: text('place'),
    scope: text('scope'),
    kind: oneOf<ProviderKind>('kind', providerKinds),
    status: oneOf<ProviderStatus>('status', providerStatuses),
    q: text('q')?.trim() || null,
    after: text('after'),
  };
}

function bad(name: string): AccessError {
  return new AccessError('BAD_REQUEST', `Parameter "${name}" cannot be used`);
}
