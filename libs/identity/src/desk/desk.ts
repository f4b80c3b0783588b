import { atLevel, isWithin, levelOf } from '@shidian/contract/jurisdictions.js';
import type { Department, JurisdictionLevel, OrganisationKind } from '@shidian/contract/organisations.js';
import type { Role } from '@shidian/contract/roles.js';

/** A desk at which a person works: their own organisation's, or that of an absent officer. */
export interface Desk {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  /** The place that the desk belongs to, and whose subtree it sees. */
  readonly jurisdictionCode: string | null;
  readonly department: Department | null;
  readonly role: Role;
  /** The absent officer (user id), or null at one's own desk. */
  readonly onBehalfOf: string | null;
}

/** The office of a place, as opposed to the Association's desk. */
type Office = Desk & { readonly jurisdictionCode: string };

const isOffice = (desk: Desk): desk is Office => desk.kind === 'AUTHORITY' && desk.jurisdictionCode !== null;

/** True where one of the desks is an office of the place or of a place above it. */
export function seesPlace(desks: readonly Desk[], code: string): boolean {
  return desks.some((desk) => isOffice(desk) && isWithin(code, desk.jurisdictionCode));
}

/**
 * `seesPlace` as a condition on a column of codes; `bind` adds a parameter and answers its name. `false` where no desk sees any
 * place. Ranges, not patterns, so that an index on the column serves whatever the collation.
 */
export function placesSql(desks: readonly Desk[], column: string, bind: (value: unknown) => string): string {
  const codes = [...new Set(desks.filter(isOffice).map((desk) => desk.jurisdictionCode))];
  const outermost = codes.filter((code) => !codes.some((other) => other !== code && isWithin(code, other)));
  const conditions = outermost.map((code) =>
    levelOf(code) === 'COUNTY'
      ? `${column} = ${bind(code)}`
      : `${column} BETWEEN ${bind(code)} AND ${bind(lastCodeWithin(code))}`,
  );
  return conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`;
}

/** The desk of a department at one level of a place's path: the city's office for a county of the city. Null where none of `desks` is it. */
export function officeAt(
  desks: readonly Desk[],
  level: JurisdictionLevel,
  code: string,
  department: Department = 'COMMERCE',
): Desk | null {
  const place = atLevel(code, level);
  if (place === null) return null;
  return (
    desks.find((desk) => isOffice(desk) && desk.jurisdictionCode === place && desk.department === department) ?? null
  );
}

function lastCodeWithin(code: string): string {
  return levelOf(code) === 'PROVINCE' ? `${code.slice(0, 2)}9999` : `${code.slice(0, 4)}99`;
}
