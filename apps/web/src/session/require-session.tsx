import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from './session-context';

/** Lets only signed-in people pass; others come back here after signing in. */
export function RequireSession() {
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  if (viewer) return <Outlet />;
  const target = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${target}`} replace />;
}
