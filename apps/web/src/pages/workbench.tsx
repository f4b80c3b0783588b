import { useMemo } from 'react';
import { Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../api/failure';
import { WorkbenchDocument } from '../generated/graphql';
import { Workbench } from '../review/workbench';
import { isSchool, useViewer } from '../session/session-context';
import { FailurePage, RoutePending } from '../ui/route-states';
import { usePolling } from '../ui/use-polling';

/** One submission on the reviewer's desk; a school that comes here sees its progress. */
export function Page() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const variables = useMemo(() => ({ id }), [id]);
  const [{ data, error }, again] = useQuery({ query: WorkbenchDocument, variables, pause: isSchool(viewer) });
  const application = data?.pilotApplication?.id === id ? data.pilotApplication : undefined;
  usePolling(() => again(), application?.status === 'EVALUATING' ? 1000 : 20_000);

  if (isSchool(viewer)) return <Navigate to={`/applications/${id}/progress`} replace />;
  if (application) {
    // Another submission is another page: nothing noted on one may land on the other.
    const key = `${application.id}.${application.submission?.attempt ?? 0}`;
    return <Workbench key={key} application={application} refresh={() => again()} />;
  }
  if (error) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (data && data.pilotApplication === null) {
    return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => again()} />;
  }
  return <RoutePending />;
}
