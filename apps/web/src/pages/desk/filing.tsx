import { useMemo } from 'react';
import { Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { HolidaysContext } from '../../desk/due-tag';
import { FilingWorkbench } from '../../desk/filing-workbench';
import { useHolidays } from '../../desk/use-holidays';
import { FilingWorkbenchDocument } from '../../generated/graphql';
import { useViewer, worksAtDesk } from '../../session/session-context';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';

/** One filing on an officer's desk; a unit that comes here sees its progress. */
export function Page() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const variables = useMemo(() => ({ id }), [id]);
  const [{ data, error }, again] = useQuery({
    query: FilingWorkbenchDocument,
    variables,
    pause: !worksAtDesk(viewer),
  });
  const holidays = useHolidays();
  const filing = data?.filing?.id === id ? data.filing : undefined;
  usePolling(() => again(), filing?.status === 'EVALUATING' ? 1000 : 20_000);

  if (!worksAtDesk(viewer)) return <Navigate to={`/filings/${id}/progress`} replace />;
  if (filing) {
    // Another submission is another page: nothing noted on one may land on the other.
    return (
      <HolidaysContext value={holidays}>
        <FilingWorkbench key={`${filing.id}.${filing.attempt}`} filing={filing} refresh={() => again()} />
      </HolidaysContext>
    );
  }
  if (error) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (data && data.filing === null) {
    return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => again()} />;
  }
  return <RoutePending />;
}
