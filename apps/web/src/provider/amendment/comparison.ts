import type { RegisteredProviderQuery, ChangeContentFieldsFragment } from '../../generated/graphql';

type Registered = NonNullable<RegisteredProviderQuery['provider']>;

/** What a change can alter, in the order in which it is read. */
export const amendable = ['name', 'uscc', 'address', 'phone', 'legalRepresentative', 'scopes', 'category'] as const;
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

/** Every particular beside what it would be. What a change does not state stays as it is. */
export const compare = (now: Registered, content: ChangeContentFieldsFragment): Comparison[] =>
  amendable.map((field) => {
    const registered = list(now[field]);
    const stated = content[field];
    const then = stated === null || stated === undefined ? registered : list(stated);
    return { field, now: registered, then: same(registered, then) ? null : then };
  });
