import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';

/** A document which the server knows already: only its name, kind and SHA-256 travel. */
export interface PersistedDocument extends DocumentNode {
  readonly documentId: string;
}

/** Builds the stand-in of a persisted document; called by the generated code alone. */
export const persisted = (operation: string, name: string, documentId: string): PersistedDocument => ({
  kind: Kind.DOCUMENT,
  documentId,
  definitions: [
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: operation as OperationTypeNode,
      name: { kind: Kind.NAME, value: name },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
    },
  ],
});
