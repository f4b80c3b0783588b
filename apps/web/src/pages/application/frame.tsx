import { compile, evaluate } from '@shidian/rules/engine.js';
import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import { validateFacts } from '@shidian/rules/facts/validate-facts.js';
import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { Navigate, Outlet, useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { newIdempotencyKey } from '../../api/idempotency-key';
import { ApplicationContext, type EditableApplication } from '../../application/application-context';
import { readFacts, readPackage, schoolTypeOf } from '../../application/contract';
import { ConflictDialog } from '../../application/conflict-dialog';
import { DraftSession } from '../../application/draft-session';
import { FormContext, type OpenForm } from '../../application/form-context';
import { NamedByPackageContext } from '../../application/named-by-package';
import { saveDraftOf } from '../../application/save-draft';
import { fieldLink } from '../../application/sections';
import { useDraftLifecycle } from '../../application/use-draft-lifecycle';
import { EditableApplicationDocument } from '../../generated/graphql';
import { isSchool, useViewer } from '../../session/session-context';
import { chinaDate } from '../../ui/format';
import { FailurePage, RoutePending } from '../../ui/route-states';

const openDraft = (application: EditableApplication): DraftSession<PilotApplicationFacts> =>
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

  const form: OpenForm = {
    base: `/applications/${application.id}`,
    draft,
    control: session,
    issues,
    linkTo: (path) => fieldLink(application.id, path),
  };
  return (
    <ApplicationContext value={{ application, content, draft, session, evaluation, issues }}>
      <FormContext value={form}>
        <NamedByPackageContext value={content}>
          <Outlet />
          <ConflictDialog />
        </NamedByPackageContext>
      </FormContext>
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
