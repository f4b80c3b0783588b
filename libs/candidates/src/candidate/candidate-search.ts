import { requireActor } from '@shidian/platform/context/scope.js';
import type { CandidateNumbers } from './candidate-numbers.js';
import { nameKey } from './person-name.js';
import { normalResidentId } from './resident-id.js';

/** Who is looked for: text in the name, a whole ID number; both must fit. */
export interface PersonSearch {
  readonly name?: string | null;
  readonly number?: string | null;
}

/** Who is looked for, as conditions on the candidates `person` of a statement; `bind` adds a parameter. */
export function personSql(
  { name, number }: PersonSearch,
  person: 'c' | 'k',
  numbers: CandidateNumbers,
  bind: (value: unknown) => string,
): string[] {
  const conditions: string[] = [];
  const key = nameKey(name ?? '');
  if (key) {
    conditions.push(`${person}.name_key LIKE ${bind(`%${key.replace(/[\\%_]/g, '\\$&')}%`)}`);
    const [first, second] = [...key];
    // Two characters are found in an index; one has to be looked for.
    if (first && second)
      conditions.push(`${person}.id IN (SELECT n.candidate_id FROM candidate_name_pair n
        WHERE n.tenant_id = app_tenant() AND n.pair = ${bind(first + second)})`);
  }
  if (number?.trim()) {
    const index = numbers.indexOf(requireActor().tenantId, normalResidentId(number));
    conditions.push(`${person}.document_kind = 'RESIDENT_ID' AND ${person}.document_index = ${bind(index)}`);
  }
  return conditions;
}
