import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { IssueBatchRecordDocument, IssueItemsDocument, type IssueItemState } from '../../generated/graphql';
import { BatchSteps } from '../../issue/batch-steps';
import { PeopleTable } from '../../issue/people-table';
import { formatInstant } from '../../ui/format';
import { isOneOf } from '../../ui/is-one-of';
import { type PagePosition, readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/register.css';

const states = ['REFUSED', 'READY', 'ISSUED'] as const satisfies readonly IssueItemState[];

/** One batch, from who gets a certificate to the last number; it shows its progress by itself. */
export function Page() {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const asked = params.get('state') ?? '';
  const only = isOneOf(states)(asked) ? asked : null;
  const state = readPosition(params);
  const [{ data, error }, againBatch] = useQuery({ query: IssueBatchRecordDocument, variables: { id } });
  const [{ data: list }, againItems] = useQuery({
    query: IssueItemsDocument,
    variables: { batchId: id, first: 20, after: state.after, state: only },
  });
  const batch = data?.issueBatch;
  const refresh = () => {
    againBatch();
    againItems();
  };
  usePolling(refresh, batch?.status === 'ISSUING' ? 1_500 : 20_000);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;
  if (data && !batch) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={refresh} />;
  if (batch?.id !== id) return <RoutePending />;
  const show = (next: PagePosition) =>
    setParams(writePosition(next, new URLSearchParams(only ? { state: only } : {})), { preventScrollReset: true });
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('issue.batch.heading', { level: words(batch.levelTitle), count: batch.reconciliation.total })}
        back={{ to: '/issuing', label: t('issue.batch.back') }}
        lead={t('issue.batch.lead', { who: batch.preparedBy, at: formatInstant(batch.preparedAt, locale) })}
      />
      <BatchSteps batch={batch} refresh={refresh} />
      <h2>{t('issue.batch.people')}</h2>
      <nav className="queue-views" aria-label={t('issue.batch.views')}>
        {([null, ...states] as const).map((view) => (
          <Link
            key={view ?? 'ALL'}
            to={{ search: view ? `state=${view}` : '' }}
            preventScrollReset
            aria-current={view === only ? 'page' : undefined}
            data-view={view ?? 'ALL'}
          >
            {view ? t(`issue.codes.item.${view}`) : t('issue.batch.all')}
          </Link>
        ))}
      </nav>
      <PagedList list={{ connection: list?.issueItems, state, onShow: show }} none={t('issue.batch.nobody')}>
        {(people) => <PeopleTable people={people} discarded={batch.status === 'DISCARDED'} />}
      </PagedList>
    </div>
  );
}
