import { Client, mapExchange } from '@urql/core';
import { sessionExpired } from '../session/session-events';
import { failureOf } from './failure';
import { persistedExchange } from './persisted-exchange';
import { requestHeaders } from './request-headers';

/**
 * The console's only way to the API. It keeps no cache: a page shows what the server says now,
 * and the forms keep their own state.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'network-only',
  fetchOptions: () => ({ credentials: 'same-origin', headers: requestHeaders() }),
  exchanges: [
    mapExchange({
      onError: (error) => {
        if (failureOf(error).kind === 'expired') sessionExpired.emit();
      },
    }),
    persistedExchange,
  ],
});
