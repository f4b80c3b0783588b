import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { RosterImportDetailDocument } from '../../generated/graphql';
import { ImportHead } from '../../roster/import-head';
import { PossibleDuplicates } from '../../roster/possible-duplicates';
import { RosterRows } from '../../roster/roster-rows';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';
import '../../styles/findings.css';
import '../../styles/forms.css';
import '../../styles/register.css';
import '../../styles/candidate.css';

/** One import: what it would do, what is to be decided, what it did. */
export function Page() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: RosterImportDetailDocument, variables: { id } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  usePolling(refresh, 2_000);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;
  if (data && !data.rosterImport)
    return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={refresh} />;
  const roster = data?.rosterImport;
  if (roster?.id !== id) return <RoutePending />;
  const possible = roster.outcomes.some(({ outcome }) => outcome === 'POSSIBLE');
  return (
    <div className="page page-wide">
      <ImportHead roster={roster} refresh={refresh} />
      {possible && roster.status === 'PREVIEWED' && (
        <PossibleDuplicates importId={id} mayResolve={roster.abilities.includes('RESOLVE')} onResolved={refresh} />
      )}
      {roster.total > 0 && <RosterRows key={roster.status} roster={roster} />}
    </div>
  );
}
