import type { CertificateFilter } from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';
import { certificateStatuses, noTerms, type CertificateTerms } from './certificate-search';

/** What the browser remembers of a search beside the address, so that the way back finds it: the name. */
export interface RememberedSearch {
  readonly holder: string;
}

/** Reads a search: number and status from the address, the name from what the browser remembers, never an ID number. */
export function readTerms(params: URLSearchParams, remembered: unknown): CertificateTerms {
  const status = params.get('status') ?? '';
  const { holder } = (remembered ?? {}) as Partial<RememberedSearch>;
  return {
    ...noTerms,
    number: params.get('number') ?? '',
    holder: typeof holder === 'string' ? holder : '',
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
