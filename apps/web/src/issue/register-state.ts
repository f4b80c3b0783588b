import type { CertificateFilter } from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';
import { certificateStatuses, noTerms, type CertificateTerms } from './certificate-search';

/** Reads a search: number and status from the address, the name from what the browser remembers, never an ID number. */
export function readTerms(params: URLSearchParams, holder: string): CertificateTerms {
  const status = params.get('status') ?? '';
  return {
    ...noTerms,
    number: params.get('number') ?? '',
    holder,
    status: isOneOf(certificateStatuses)(status) ? status : null,
  };
}

/** What of a search may stand in an address. */
export function addressOf({ number, status }: CertificateTerms): URLSearchParams {
  return new URLSearchParams({ ...(number ? { number } : {}), ...(status ? { status } : {}) });
}

/** A search as the API is asked. */
export function filterOf({ number, holder, document, status }: CertificateTerms): CertificateFilter {
  return { number: number || null, holder: holder || null, documentNumber: document || null, status };
}
