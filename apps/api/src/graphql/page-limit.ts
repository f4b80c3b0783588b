import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, Kind, type ValueNode, visit } from 'graphql';
import { pageSize } from '@shidian/platform/graphql/connection.js';

// Apollo keeps parsed documents, so each is looked through once.
const firsts = new WeakMap<DocumentNode, readonly { value: ValueNode; fallback: ValueNode | undefined }[]>();

/** Refuses a page of too many rows, or of none, before anything runs: a 400 as for every other limit. */
export const pageLimit: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request }) => {
      for (const { value, fallback } of firstsOf(document)) {
        const given = value.kind === Kind.VARIABLE ? request.variables?.[value.name.value] : undefined;
        const rows = given === undefined ? numberOf(value.kind === Kind.VARIABLE ? fallback : value) : given;
        // What is no whole number is refused by its type.
        if (Number.isInteger(rows) && ((rows as number) < 1 || (rows as number) > pageSize.most)) {
          throw new GraphQLError('Ask for fewer rows a page, and for one at least', {
            extensions: { code: 'PAGE_SIZE', http: { status: 400 } },
          });
        }
      }
    },
  }),
};

function firstsOf(document: DocumentNode) {
  let found = firsts.get(document);
  if (!found) {
    const values: { value: ValueNode; fallback: ValueNode | undefined }[] = [];
    const fallbacks = new Map<string, ValueNode>();
    visit(document, {
      VariableDefinition: (node) => {
        if (node.defaultValue) fallbacks.set(node.variable.name.value, node.defaultValue);
      },
      Argument: ({ name, value }) => {
        if (name.value !== 'first') return;
        values.push({ value, fallback: value.kind === Kind.VARIABLE ? fallbacks.get(value.name.value) : undefined });
      },
    });
    firsts.set(document, (found = values));
  }
  return found;
}

function numberOf(node: ValueNode | undefined): number | undefined {
  return node?.kind === Kind.INT ? Number(node.value) : undefined;
}
