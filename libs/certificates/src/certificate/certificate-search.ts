import { nameKey } from '@shidian/candidates/candidate/person-name.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';

type Bind = (value: unknown) => string;

/** Pairs that are looked for; whoever types more has found the person long before. */
const MOST_PAIRS = 6;

/** Where the certificates `c` of holders with a name come from, and in which order they are read. */
export interface HolderSearch {
  readonly join: string;
  readonly condition: string;
}

/**
 * Holders by part of their name as it is registered now: by each two neighbouring characters, from an index in which the people of a pair lie in the order
 * of their registration. Two characters suffice; one is refused with SEARCH_TOO_SHORT, since it would find a tenth of all.
 */
export function holderSearch(text: string, bind: Bind): HolderSearch {
  const characters = [...nameKey(text)];
  if (characters.length < 2) throw new Refusal({ code: 'SEARCH_TOO_SHORT', field: ['filter', 'holder'] });
  const pairs = characters.slice(0, -1).map((one, at) => one + (characters[at + 1] ?? ''));
  const [first, ...more] = [...new Set(pairs)].slice(0, MOST_PAIRS);
  const others = more.map(
    (pair) => `EXISTS (SELECT FROM candidate_name_pair o
      WHERE o.tenant_id = c.tenant_id AND o.pair = ${bind(pair)} AND o.candidate_id = c.candidate_id)`,
  );
  return {
    join: 'JOIN candidate_name_pair np ON np.tenant_id = c.tenant_id AND np.candidate_id = c.candidate_id',
    condition: [`np.pair = ${bind(first)}`, ...others].join(' AND '),
  };
}
