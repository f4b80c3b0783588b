import type { ReactNode } from 'react';
import type { PagePosition } from './list-position';
import { Pager } from './pager';
import type { ShownPage } from './use-paged-list';

interface PagedListProps<Node, State extends PagePosition> {
  list: ShownPage<Node, State>;
  /** What is said where there is nothing. */
  none: string;
  /** Whether a list in which there is nothing goes without its pager. */
  bare?: boolean;
  /** The rows of the page; none while they are on the way. */
  children: (rows: readonly Node[]) => ReactNode;
}

/** A page of a list: its rows or a sentence in their place, and the way to the next page. */
export function PagedList<Node, State extends PagePosition>({
  list: { connection, state, onShow },
  none,
  bare = false,
  children,
}: PagedListProps<Node, State>) {
  const rows = connection?.edges.map(({ node }) => node) ?? [];
  const empty = connection !== undefined && rows.length === 0;
  return (
    <>
      {empty ? <p className="muted">{none}</p> : children(rows)}
      {connection && !(bare && empty && !state.after) && (
        <Pager state={state} pageInfo={connection.pageInfo} onShow={onShow} />
      )}
    </>
  );
}
