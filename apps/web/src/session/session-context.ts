import { createContext, use } from 'react';
import type { ViewerFieldsFragment } from '../generated/graphql';

export type Viewer = ViewerFieldsFragment;

/** Who is signed in, and how that changes. */
export interface Session {
  viewer: Viewer | null;
  /** Takes over the viewer of a fresh sign-in or switch. */
  setViewer: (viewer: Viewer | null) => void;
}

export const SessionContext = createContext<Session | null>(null);

/** The session, anywhere below the root. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside of SessionRoot');
  return session;
}

/** The viewer where a session is required. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (!viewer) throw new Error('useViewer outside of RequireSession');
  return viewer;
}

/** True for members of a school: they see their own applications, the others see the queue. */
export const isSchool = (viewer: Viewer): boolean => viewer.active?.organisation.kind === 'SCHOOL';

/** True for members of an institution or a base: they see their own filings. */
export const isProvider = (viewer: Viewer): boolean => viewer.active?.organisation.kind === 'PROVIDER';

/** True for offices and the Association: they see the filings of their places. */
export const worksAtDesk = (viewer: Viewer): boolean => {
  const kind = viewer.active?.organisation.kind;
  return (kind === 'AUTHORITY' || kind === 'ASSOCIATION') && viewer.permissions.includes('filing:read');
};

/** The officers' queue as they want it first: what waits at their own desk; all for who only looks on. */
export const openFilings = (viewer: Viewer): string =>
  viewer.permissions.includes('filing:review') ? '/filings?mine=1' : '/filings';

/** The queue as a reviewer wants it first: what waits for a decision, the oldest on top. */
export const openQueue = '/queue?status=IN_REVIEW';
