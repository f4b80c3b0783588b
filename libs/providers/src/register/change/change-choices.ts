import type { ProviderKind } from '@shidian/contract/providers.js';
import type { FilingProgramme } from '@shidian/rules/filing-programme.js';

/** What an entry may be changed to. */
export interface ChangeChoices {
  /** Scopes of an institution that are open; directions of practice of a base. */
  readonly openScopes: ReadonlySet<string>;
  /** Categories of a base; an institution has none. */
  readonly categories: ReadonlySet<string>;
}

/** The choices that the package's form gives to units of a kind. */
export function choicesOf(
  { forms, scopes }: Pick<FilingProgramme, 'forms' | 'scopes'>,
  kind: ProviderKind,
): ChangeChoices {
  if (kind === 'TRAINING_INSTITUTION')
    return {
      openScopes: new Set(scopes.filter(({ closed }) => closed === null).map(({ id }) => id)),
      categories: new Set(),
    };
  const fields = forms[kind].sections.flatMap((section) => section.fields);
  const options = (path: string) =>
    fields.filter((field) => field.path === path).flatMap((field) => field.options?.map(({ value }) => value) ?? []);
  // A park is entered as a category of its own.
  const parks = options('baseType').filter((type) => type === 'park');
  return { openScopes: new Set(options('directions')), categories: new Set([...options('category'), ...parks]) };
}
