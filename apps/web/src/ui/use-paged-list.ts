import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useSearchParams } from 'react-router';
import { useQuery, type UseQueryArgs } from 'urql';
import { type Failure, failureOf } from '../api/failure';
import { type PagePosition, readPosition, writePosition } from './list-position';

/** Rows on a page of a list. */
export const pageSize = 20;

/** What a query is asked for a page. */
interface PageAsked {
  first: number;
  after: string | null;
}

/** A page of a list, as the API answers it. */
interface Connection<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A page that is shown: what is known of it, where it stands, and the way to another. */
export interface ShownPage<Node, State extends PagePosition = PagePosition> {
  /** Undefined until the first answer. */
  connection: Connection<Node> | undefined;
  state: State;
  onShow: (state: State) => void;
}

interface PagedQuery<Data, Variables, Node> {
  query: TypedDocumentNode<Data, Variables>;
  variables: (page: PageAsked) => Variables;
  connection: (data: Data) => Connection<Node>;
  /** What else stands in the address, and stays there on every page. */
  view?: Readonly<Record<string, string>>;
}

interface AskedList<Node> {
  list: ShownPage<Node>;
  /** Why there is nothing to show. */
  failure: Failure | null;
  again: () => void;
}

/** A list whose address says where it stands. Lists with a search form keep their whole state themselves. */
export function usePagedList<Data, Variables extends AnyVariables, Node>(
  asked: PagedQuery<Data, Variables, Node>,
): AskedList<Node> {
  const [params, setParams] = useSearchParams();
  const state = readPosition(params);
  const variables = asked.variables({ first: pageSize, after: state.after });
  // What urql asks for depends on whether there are variables; here there always are.
  const [{ data, error }, ask] = useQuery({ query: asked.query, variables } as UseQueryArgs<Variables, Data>);
  return {
    list: {
      connection: data && asked.connection(data),
      state,
      onShow: (next) => setParams(writePosition(next, new URLSearchParams(asked.view))),
    },
    failure: error && !data ? failureOf(error) : null,
    again: () => ask(),
  };
}
