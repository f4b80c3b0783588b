import { Navigate } from 'react-router';
import { SchoolHome } from '../application/school-home';
import { isSchool, openQueue, useViewer } from '../session/session-context';

/** The first page: a school sees its applications, everybody else the queue. */
export function Page() {
  const viewer = useViewer();
  if (!viewer.active) return <Navigate to="/account" replace />;
  return isSchool(viewer) ? <SchoolHome /> : <Navigate to={openQueue} replace />;
}
