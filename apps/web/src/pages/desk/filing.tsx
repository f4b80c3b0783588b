import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { HolidaysContext } from '../../desk/due-tag';
import { FilingWorkbench } from '../../desk/filing-workbench';
import { useHolidays } from '../../desk/use-holidays';
import { FilingWorkbenchDocument } from '../../generated/graphql';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';

/** One filing on an officer's desk. */
export function Page() {
  const { id = '' } = useParams();
  const variables = useMemo(() => ({ id }), [id]);
  const [{ data, error }, again] = useQuery({ query: FilingWorkbenchDocument, variables });
  const holidays = useHolidays();
  const filing = data?.filing?.id === id ? data.filing : undefined;
  usePolling(() => again(), filing?.status === 'EVALUATING' ? 1000 : 20_000);

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
