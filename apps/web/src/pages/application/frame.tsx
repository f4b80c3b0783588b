import { compile, evaluate } from '@shidian/rules/engine.js';
import { validateFacts } from '@shidian/rules/facts/validate-facts.js';
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Navigate, Outlet, useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { newIdempotencyKey } from '../../api/idempotency-key';
import { ApplicationContext, type EditableApplication } from '../../application/application-context';
import { readFacts, readPackage, schoolTypeOf } from '../../application/contract';
import { DraftSession } from '../../application/draft-session';
import { NamedByPackageContext } from '../../application/named-by-package';
import { saveDraftOf } from '../../application/save-draft';
import { EditableApplicationDocument } from '../../generated/graphql';
import { isSchool, useViewer } from '../../session/session-context';
import { sessionRenewed } from '../../session/session-events';
import { chinaDate } from '../../ui/format';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { ConflictDialog } from './conflict-dialog';

const openDraft = (application: EditableApplication): DraftSession =>
  new DraftSession(
    {
      facts: readFacts(application.draft?.facts ?? application.submission?.facts),
      version: application.draft?.version ?? 0,
      savedAt: application.draft?.savedAt ?? '',
      savedBy: application.draft?.savedBy ?? '',
    },
    saveDraftOf(application.id),
    { newKey: newIdempotencyKey },
  );

/** Keeps the draft in step with the network, the session and the window. */
function useDraftLifecycle(session: DraftSession): void {
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

/** The pages of one open application: they share its draft, its rules and what the rules say. */
function OpenFrame({ application }: { application: EditableApplication }) {
  const [session] = useState(() => openDraft(application));
  const draft = useSyncExternalStore(session.subscribe, session.getSnapshot);
  useDraftLifecycle(session);

  const content = useMemo(() => readPackage(application.round.rulePackage.content), [application]);
  const compiled = useMemo(() => compile(content, application.round.ruleSet), [content, application]);
  // Typing comes first; the findings follow as soon as there is time.
  const facts = useDeferredValue(draft.facts);
  const evaluation = useMemo(
    () =>
      evaluate(compiled, facts, {
        schoolType: schoolTypeOf(application.school.schoolType),
        referenceYear: application.round.referenceYear,
        submittedOn: chinaDate(new Date()),
      }),
    [compiled, facts, application],
  );
  const issues = useMemo(
    () => validateFacts(facts, application.round).filter(({ severity }) => severity === 'error'),
    [facts, application],
  );

  return (
    <ApplicationContext value={{ application, content, draft, session, evaluation, issues }}>
      <NamedByPackageContext value={content}>
        <Outlet />
        <ConflictDialog />
      </NamedByPackageContext>
    </ApplicationContext>
  );
}

/** Loads an application for its school; everybody else belongs to the workbench. */
export function Page() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const school = isSchool(viewer);
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: EditableApplicationDocument,
    variables: { id },
    pause: !school,
  });
  if (!school) return <Navigate to={`/review/${id}`} replace />;
  // An expired session asks to sign in on top of the page that is open; the page stays.
  const failure = error ? failureOf(error) : null;
  if (failure && !data) return <FailurePage failure={failure} retry={() => again()} />;
  if (!data || (fetching && data.pilotApplication?.id !== id)) return <RoutePending />;
  const application = data.pilotApplication;
  if (!application) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => again()} />;
  // An answer from before, shown while the new one is on its way, decides nothing.
  if (stale && !application.abilities.includes('EDIT')) return <RoutePending />;
  if (!application.abilities.includes('EDIT')) return <Navigate to={`/applications/${id}/progress`} replace />;
  return <OpenFrame key={application.id} application={application} />;
}
