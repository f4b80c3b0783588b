import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { ApplicantPanel } from '../../exam/applicant-panel';
import { DrawPanel } from '../../exam/draw-panel';
import { IncidentList } from '../../exam/incident-list';
import { PublishPanel } from '../../exam/publish-panel';
import { RosterPanel } from '../../exam/roster-panel';
import { SessionHead } from '../../exam/session-head';
import { ExamSessionRecordDocument } from '../../generated/graphql';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';
import '../../styles/register.css';
import '../../styles/exam.css';

/** One session: who sits it, what was drawn, what happened, and its next step. */
export function Page() {
  const { id = '' } = useParams();
  const [round, setRound] = useState(0);
  const [{ data, error }, again] = useQuery({ query: ExamSessionRecordDocument, variables: { id } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const session = data?.examSession;
  usePolling(refresh, session?.status === 'SCORING' && session.publicationAskedAt ? 1500 : 30_000);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;
  if (data && !session) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={refresh} />;
  if (session?.id !== id) return <RoutePending />;
  return (
    <div className="page page-wide">
      <SessionHead session={session} refresh={refresh} />
      <PublishPanel session={session} refresh={refresh} />
      <DrawPanel session={session} refresh={refresh} />
      <RosterPanel session={session} round={round} refresh={refresh} />
      <IncidentList incidents={session.incidents} />
      {session.abilities.includes('ADMIT') && (
        <ApplicantPanel
          sessionId={id}
          onAdmitted={() => {
            setRound((before) => before + 1);
            refresh();
          }}
        />
      )}
    </div>
  );
}
