import { Navigate } from 'react-router';
import { SchoolHome } from '../application/school-home';
import { ProviderHome } from '../provider/provider-home';
import { isProvider, isSchool, openQueue, useViewer } from '../session/session-context';

/** The first page: a school sees its applications, a provider its filings, everybody else the queue. */
export function Page() {
  const viewer = useViewer();
  if (!viewer.active) return <Navigate to="/account" replace />;
  if (isSchool(viewer)) return <SchoolHome />;
  return isProvider(viewer) ? <ProviderHome /> : <Navigate to={openQueue} replace />;
}
