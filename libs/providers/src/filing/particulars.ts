import type { Particulars } from '../register/provider-register.js';
import type { FilingCase, FilingFacts } from './filing-case.js';

/** What the register says of a unit when it is filed: its registered name and code, and what it declared on the submission that passed. */
export function particularsOf(
  filing: Pick<FilingCase, 'name' | 'uscc' | 'jurisdictionCode' | 'providerKind'>,
  facts: FilingFacts,
): Particulars {
  const park = filing.providerKind === 'PRACTICE_BASE' && facts.baseType === 'park';
  const unit = park ? facts.park : facts.unit;
  return {
    name: filing.name,
    uscc: filing.uscc,
    jurisdictionCode: filing.jurisdictionCode,
    address: unit?.address ?? facts.venue?.address ?? '',
    phone: facts.contact?.phone ?? null,
    legalRepresentative: unit?.legalRepresentative ?? null,
    scopes: (filing.providerKind === 'PRACTICE_BASE' ? facts.directions : facts.scopes) ?? [],
    category: filing.providerKind === 'PRACTICE_BASE' ? (park ? 'park' : (facts.category ?? null)) : null,
  };
}
