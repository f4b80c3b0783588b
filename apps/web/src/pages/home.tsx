import { Navigate } from 'react-router';
import { SchoolHome } from '../application/school-home';
import { ProviderHome } from '../provider/provider-home';
import { isProvider, isSchool, openFilings, openQueue, useViewer, worksAtDesk } from '../session/session-context';

/** The first page: a school sees its applications, a provider its filings, a certification officer candidates, everybody else their queue. */
export function Page() {
  const viewer = useViewer();
  if (!viewer.active) return <Navigate to="/account" replace />;
  if (isSchool(viewer)) return <SchoolHome />;
  if (isProvider(viewer)) return <ProviderHome />;
  if (viewer.active.role === 'EXAMINER') return <Navigate to="/exams" replace />;
  if (worksAtDesk(viewer)) return <Navigate to={openFilings(viewer)} replace />;
  // Whoever decides on no applications begins with the candidates, if those are theirs.
  const may = (permission: string) => viewer.permissions.includes(permission);
  return <Navigate to={!may('application:read') && may('candidate:read') ? '/candidates' : openQueue} replace />;
}
