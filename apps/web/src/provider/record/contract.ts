import type { ProviderRecordQuery } from '../../generated/graphql';

/** The whole record of a provider. */
export type ProviderRecord = NonNullable<ProviderRecordQuery['provider']>;
