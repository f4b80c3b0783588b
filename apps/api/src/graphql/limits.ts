import { ApolloArmor } from '@escape.tech/graphql-armor';
import { type ASTVisitor, GraphQLError, Kind, type ValidationContext, type ValueNode } from 'graphql';

/** What one document may ask for. The numbers stay inside: a refusal says that a limit was passed, not which value it has. */
export const documentLimits = {
  depth: 10,
  aliases: 20,
  sameResponseKey: 5,
  directives: 10,
  tokens: 2_000,
  cost: 20_000,
  literalDepth: 6,
};

const tooCostly = () =>
  new GraphQLError('The document asks for too much', { extensions: { code: 'QUERY_TOO_COSTLY' } });

/** Validation rules and plugins that refuse a document before it runs. */
export function documentProtection() {
  const { depth, aliases, directives, tokens, cost } = documentLimits;
  const { plugins, validationRules } = new ApolloArmor({
    // Apollo hides suggestions itself (hideSchemaDetailsFromClientErrors).
    blockFieldSuggestion: { enabled: false },
    // Armor exempts __typename unless the allow list is emptied.
    maxAliases: { enabled: true, n: aliases, allowList: [], exposeLimits: false },
    maxDepth: { enabled: true, n: depth, ignoreIntrospection: false, exposeLimits: false },
    maxDirectives: { enabled: true, n: directives, exposeLimits: false },
    maxTokens: { enabled: true, n: tokens, exposeLimits: false },
    costLimit: { enabled: true, maxCost: cost, ignoreIntrospection: false, exposeLimits: false },
  }).protect();
  return { plugins, validationRules: [...validationRules, repeatedKeys, nestedLiterals] };
}

/** The same response key again and again in one selection makes the server merge each time. */
export function repeatedKeys(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet(node) {
      const seen = new Map<string, number>();
      for (const selection of node.selections) {
        if (selection.kind !== Kind.FIELD) continue;
        const key = selection.alias?.value ?? selection.name.value;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        if (count === documentLimits.sameResponseKey + 1) context.reportError(tooCostly());
      }
    },
  };
}

/** Lists within lists within lists: cheap to send, dear to coerce. */
export function nestedLiterals(context: ValidationContext): ASTVisitor {
  return {
    Argument(node) {
      if (literalDepth(node.value) > documentLimits.literalDepth) context.reportError(tooCostly());
    },
  };
}

function literalDepth(node: ValueNode): number {
  switch (node.kind) {
    case Kind.LIST:
      return 1 + Math.max(0, ...node.values.map(literalDepth));
    case Kind.OBJECT:
      return 1 + Math.max(0, ...node.fields.map((field) => literalDepth(field.value)));
    default:
      return 0;
  }
}

/** True when a variables value is nested deeper than `limit`; never recurses further than that. */
export function deeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => deeperThan(inner, limit - 1));
}
