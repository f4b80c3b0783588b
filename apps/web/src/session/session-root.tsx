import { useEffect, useMemo, useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../api/failure';
import { ViewerDocument } from '../generated/graphql';
import { FailurePage, RoutePending } from '../ui/route-states';
import { ExpiredSession } from './expired-session';
import { SessionContext, type Viewer } from './session-context';
import { Shell } from './shell';

/** Asks once who is signed in and hands it to every page. */
export function SessionRoot() {
  const [{ data, error, fetching }, again] = useQuery({ query: ViewerDocument });
  // undefined: what the server said at the start still counts.
  const [changed, setChanged] = useState<Viewer | null | undefined>(undefined);
  const viewer = changed === undefined ? (data?.viewer ?? null) : changed;
  const session = useMemo(() => ({ viewer, setViewer: setChanged }), [viewer]);
  const failure = error && changed === undefined ? failureOf(error) : null;

  useEffect(() => {
    document.getElementById('boot')?.remove();
  }, []);

  if (fetching && changed === undefined && !data) return <RoutePending />;
  if (failure && failure.kind !== 'expired') {
    return (
      <main id="main">
        <FailurePage failure={failure} retry={() => again()} />
      </main>
    );
  }
  return (
    <SessionContext value={session}>
      <Shell>
        <Outlet />
      </Shell>
      {viewer && <ExpiredSession viewer={viewer} />}
      <ScrollRestoration />
    </SessionContext>
  );
}
