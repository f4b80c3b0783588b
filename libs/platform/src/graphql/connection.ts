import { type Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../errors/refusal.js';
import { unstorableText } from './storable-text.js';

/** Where a page begins and ends. */
@ObjectType({ description: '分页信息。Position of a page.' })
export class PageInfo {
  @Field({ description: '后面是否还有。Whether more follow.' })
  hasNextPage!: boolean;

  @Field({ description: '前面是否还有。Whether some precede.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: '首条游标。Cursor of the first edge.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: '末条游标。Cursor of the last edge.' })
  endCursor!: string | null;
}

/** One page of rows with their cursors. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
}

/** The Relay edge and connection types of a node type. */
export function connectionTypes<Node>(node: Type<Node>, name: string, description: string) {
  @ObjectType(`${name}Edge`, { description: `${description}的一条。One edge.` })
  class Edge {
    @Field({ description: '此条的游标。Cursor of this edge.' })
    cursor!: string;

    @Field(() => node, { description: '此条的内容。The node.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `${description}的一页。One page.` })
  class ConnectionType {
    @Field(() => [Edge], { description: '本页各条。Edges of this page.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: '分页信息。Position of this page.' })
    pageInfo!: PageInfo;
  }
  return { Edge, ConnectionType };
}

/** Page size when none is asked for, and the most that may be asked for. */
export const pageSize = { usual: 20, most: 100 };

/** Decoded arguments of a forward page. */
export interface PageRequest {
  readonly first: number;
  readonly after: readonly unknown[] | null;
}

/**
 * Reads `first` and `after`; the cursor must hold `keys` values (the sort key and the id).
 * Refuses PAGE_SIZE and BAD_CURSOR.
 */
export function readPage(args: { first?: number | null; after?: string | null }, keys: number): PageRequest {
  const first = args.first ?? pageSize.usual;
  if (!Number.isInteger(first) || first < 1 || first > pageSize.most)
    throw new Refusal({ code: 'PAGE_SIZE', field: ['first'] });
  if (args.after == null) return { first, after: null };
  const after = decodeCursor(args.after);
  if (!after || after.length !== keys) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
  return { first, after };
}

/** Makes a page of rows fetched as `first + 1`. */
export function toConnection<Row, Node>(
  rows: readonly Row[],
  page: PageRequest,
  toNode: (row: Row) => Node,
  keyOf: (row: Row) => readonly unknown[],
): Connection<Node> {
  const edges = rows.slice(0, page.first).map((row) => ({ cursor: encodeCursor(keyOf(row)), node: toNode(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Opaque cursor of the sort keys of a row. */
export function encodeCursor(keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

function decodeCursor(cursor: string): unknown[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const plain = Array.isArray(keys) && keys.every((key) => key === null || ['string', 'number'].includes(typeof key));
    return plain && !unstorableText(keys) ? (keys as unknown[]) : null;
  } catch {
    return null;
  }
}

/** Total of a list, for a field beside `edges`. */
@ObjectType({ isAbstract: true })
export abstract class Counted {
  @Field(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount!: number;
}
