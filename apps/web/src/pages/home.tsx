import { Navigate } from 'react-router';
import { SchoolHome } from '../application/school-home';
import { ProviderHome } from '../provider/provider-home';
import { isProvider, isSchool, openFilings, openQueue, useViewer, worksAtDesk } from '../session/session-context';

/** The first page: a school sees its applications, a provider its filings, everybody else their queue. */
export function Page() {
  const viewer = useViewer();
  if (!viewer.active) return <Navigate to="/account" replace />;
  if (isSchool(viewer)) return <SchoolHome />;
  if (isProvider(viewer)) return <ProviderHome />;
  if (viewer.active.role === 'EXAMINER') return <Navigate to="/exams" replace />;
  return <Navigate to={worksAtDesk(viewer) ? openFilings(viewer) : openQueue} replace />;
}
