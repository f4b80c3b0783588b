import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../api/failure';
import { QueueDocument, QueueRoundsDocument } from '../generated/graphql';
import { QueueFilters } from '../review/queue-filters';
import { QueueTable } from '../review/queue-table';
import { pageSize, readQueueState, writeQueueState, type QueueState } from '../review/queue-state';
import { isSchool, useViewer } from '../session/session-context';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { FailurePage } from '../ui/route-states';
import { useOnNavigation } from '../ui/use-on-navigation';
import { usePolling } from '../ui/use-polling';

/** The reviewer's queue; filters, sort and page live in the address. */
export function Page() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const state = readQueueState(params);
  const [{ data: rounds }] = useQuery({ query: QueueRoundsDocument });
  const [{ data, error, fetching }, again] = useQuery({
    query: QueueDocument,
    variables: { first: pageSize, after: state.after, filter: state.filter, orderBy: state.orderBy },
    pause: isSchool(viewer),
  });
  usePolling(() => again(), 30_000);
  useOnNavigation(() => again());
  if (isSchool(viewer)) return <Navigate to="/" replace />;
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;

  const show = (next: QueueState) => setParams(writeQueueState(next));
  const connection = data?.pilotApplications;
  return (
    <div className="page page-wide">
      <PageHeader title={t('queue.title')} lead={t('queue.lead', { count: connection?.totalCount ?? 0 })} />
      <QueueFilters
        key={params.toString()}
        state={state}
        rounds={rounds?.rounds.edges.map(({ node }) => node) ?? []}
        onSearch={(filter) => show({ ...state, filter, after: null, trail: [] })}
      />
      <QueueTable
        edges={connection?.edges ?? []}
        loading={fetching && !data}
        orderBy={state.orderBy}
        search={params.toString()}
        onOrder={(orderBy) => show({ ...state, orderBy, after: null, trail: [] })}
      />
      {connection && <Pager state={state} pageInfo={connection.pageInfo} onShow={show} />}
    </div>
  );
}
