import { useEffect } from 'react';
import { sessionRenewed } from '../session/session-events';
import type { DraftSession } from './draft-session';

/** Keeps the draft in step with the network, the session and the window. */
export function useDraftLifecycle(
  session: Pick<DraftSession<object>, 'getSnapshot' | 'flush' | 'retry' | 'dispose'>,
): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (session.getSnapshot().unsaved.length > 0) event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') void session.flush();
    };
    const unsubscribe = sessionRenewed.subscribe(session.retry);
    window.addEventListener('beforeunload', leave);
    window.addEventListener('online', session.retry);
    document.addEventListener('visibilitychange', hide);
    return () => {
      unsubscribe();
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('online', session.retry);
      document.removeEventListener('visibilitychange', hide);
      void session.flush().finally(() => session.dispose());
    };
  }, [session]);
}
