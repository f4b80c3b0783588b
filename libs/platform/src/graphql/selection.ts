import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Names selected below a field, nested; enough to decide which columns a statement must read. */
export interface Selection {
  readonly [field: string]: Selection;
}

const known = new WeakMap<readonly FieldNode[], Selection>();

/**
 * What the caller asked for below this field. Fragments are merged and `@skip`/`@include` are ignored: to read a column
 * too many is harmless. Computed once per compiled operation.
 */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  let selection = known.get(info.fieldNodes);
  if (!selection) {
    const found: Record<string, Selection> = {};
    for (const node of info.fieldNodes) collect(node.selectionSet, info, found);
    selection = found;
    known.set(info.fieldNodes, selection);
  }
  return selection;
}

/** The selection under a path of fields, or null where it was not asked for. */
export function selectedUnder(selection: Selection, ...path: readonly string[]): Selection | null {
  let current: Selection | undefined = selection;
  for (const field of path) current = current?.[field];
  return current ?? null;
}

function collect(set: SelectionSetNode | undefined, info: GraphQLResolveInfo, into: Record<string, Selection>): void {
  for (const node of set?.selections ?? []) {
    switch (node.kind) {
      case Kind.FIELD: {
        const inner = (into[node.name.value] ??= {}) as Record<string, Selection>;
        collect(node.selectionSet, info, inner);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        collect(node.selectionSet, info, into);
        break;
      case Kind.FRAGMENT_SPREAD:
        collect(info.fragments[node.name.value]?.selectionSet, info, into);
        break;
    }
  }
}
