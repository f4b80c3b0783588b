import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValueNode,
} from 'graphql';

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
  const { depth, aliases, directives, cost } = documentLimits;
  const { plugins, validationRules } = new ApolloArmor({
    // Apollo hides suggestions itself (hideSchemaDetailsFromClientErrors).
    blockFieldSuggestion: { enabled: false },
    // Armor exempts __typename unless the allow list is emptied.
    maxAliases: { enabled: true, n: aliases, allowList: [], exposeLimits: false },
    maxDepth: { enabled: true, n: depth, ignoreIntrospection: false, exposeLimits: false },
    maxDirectives: { enabled: true, n: directives, exposeLimits: false },
    // The parser counts tokens itself, and stops at the limit.
    maxTokens: { enabled: false },
    costLimit: { enabled: true, maxCost: cost, ignoreIntrospection: false, exposeLimits: false },
  }).protect();
  return { plugins, validationRules: [...validationRules, repeatedKeys, nestedLiterals] };
}

/** The same response key again and again in one selection, spread by fragments or not, makes the server merge each time. */
export function repeatedKeys(context: ValidationContext): ASTVisitor {
  const most = documentLimits.sameResponseKey;
  const known = new Map<string, ReadonlyMap<string, number>>();
  const countsOf = (set: SelectionSetNode): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    // Past the limit the exact number is of no use, and nested fragments would make it astronomic.
    const add = (key: string, times: number) => counts.set(key, Math.min((counts.get(key) ?? 0) + times, most + 1));
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) add(selection.alias?.value ?? selection.name.value, 1);
      else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? countsOf(selection.selectionSet) : ofFragment(selection.name.value);
        inner.forEach((times, key) => add(key, times));
      }
    }
    return counts;
  };
  const ofFragment = (name: string): ReadonlyMap<string, number> => {
    const counted = known.get(name);
    if (counted) return counted;
    // A fragment within itself counts as nothing here; that it is one is another rule's refusal.
    known.set(name, new Map());
    const fragment = context.getFragment(name);
    const counts = fragment ? countsOf(fragment.selectionSet) : new Map<string, number>();
    known.set(name, counts);
    return counts;
  };
  return {
    SelectionSet(node, _key, parent) {
      // Inline fragments are counted where they stand.
      if (parent && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT) return;
      if ([...countsOf(node).values()].some((times) => times > most)) context.reportError(tooCostly());
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
