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

/** The queue as a reviewer wants it first: what waits for a decision, the oldest on top. */
export const openQueue = '/queue?status=IN_REVIEW';
