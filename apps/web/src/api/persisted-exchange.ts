import type { Exchange, Operation } from '@urql/core';
import { makeFetchOptions, makeFetchSource } from '@urql/core/internal';
import { filter, mergeMap, pipe, takeUntil } from 'wonka';
import type { PersistedDocument } from './persisted-document';

const bodyOf = (operation: Operation) => {
  const { documentId, definitions } = operation.query as unknown as PersistedDocument;
  const [definition] = definitions;
  return {
    documentId,
    operationName: definition?.kind === 'OperationDefinition' ? definition.name?.value : undefined,
    variables: operation.variables as Record<string, unknown>,
    extensions: undefined,
  };
};

/** Sends each operation as the hash of a document from the build; the server accepts nothing else from a cookie session. */
export const persistedExchange: Exchange = () => (operations) =>
  pipe(
    operations,
    filter((operation) => operation.kind !== 'teardown'),
    mergeMap((operation) =>
      pipe(
        makeFetchSource(operation, operation.context.url, makeFetchOptions(operation, bodyOf(operation))),
        takeUntil(
          pipe(
            operations,
            filter((other) => other.kind === 'teardown' && other.key === operation.key),
          ),
        ),
      ),
    ),
  );
