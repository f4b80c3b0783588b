import type { RegisteredProviderQuery, ChangeContentFieldsFragment } from '../../generated/graphql';

type Registered = NonNullable<RegisteredProviderQuery['provider']>;

/** What a change can alter, in the order in which it is read. */
export const amendable = [
  'name',
  'uscc',
  'place',
  'address',
  'phone',
  'legalRepresentative',
  'scopes',
  'category',
] as const;
export type Amendable = (typeof amendable)[number];

/** One particular: what is registered, and what it would be; null where the change leaves it. */
export interface Comparison {
  field: Amendable;
  now: readonly string[];
  then: readonly string[] | null;
}

const list = (value: string | readonly string[] | null | undefined): readonly string[] =>
  value === null || value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Every particular beside what it would be; `place` is where the entry would go, if it does. What is not stated stays as it is. */
export const compare = (
  now: Registered,
  content: ChangeContentFieldsFragment,
  place: string | null = null,
): Comparison[] =>
  amendable.map((field) => {
    const registered = list(now[field]);
    const stated = field === 'place' ? place : content[field];
    const then = stated === null || stated === undefined ? registered : list(stated);
    return { field, now: registered, then: same(registered, then) ? null : then };
  });
