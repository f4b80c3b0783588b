import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { ProviderListDocument } from '../../generated/graphql';
import { pageSize, readProviderList, writeProviderList, type ProviderListState } from '../../provider/list-state';
import { ProviderFilters } from '../../provider/provider-filters';
import { ProviderTable } from '../../provider/provider-table';
import { RegisterTabs } from '../../provider/register-tabs';
import { useScopeTitles } from '../../provider/scope-titles';
import { useViewer } from '../../session/session-context';
import { PageHeader } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { FailurePage } from '../../ui/route-states';
import '../../styles/desk.css';
import '../../styles/register.css';

/** The register as officers see it; filters, sort and page live in the address. */
export function Page() {
  const { t } = useTranslation();
  const { active } = useViewer();
  const [params, setParams] = useSearchParams();
  const state = readProviderList(params);
  const { scopes, titleOf } = useScopeTitles();
  const { filter, orderBy, after } = state;
  const [{ data, error, fetching }, again] = useQuery({
    query: ProviderListDocument,
    variables: { first: pageSize, after, filter, orderBy },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const show = (next: ProviderListState) => setParams(writeProviderList(next));
  const connection = data?.providers;
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('record.list.title')}
        lead={t('record.list.lead', { count: connection?.totalCount ?? 0 })}
        extra={active && <Link to={`/register/${active.tenant.slug}`}>{t('record.list.publicPage')}</Link>}
      />
      <RegisterTabs />
      <ProviderFilters
        key={JSON.stringify(filter)}
        filter={filter}
        root={active?.organisation.jurisdictionCode ?? null}
        scopes={scopes}
        onSearch={(next) => show({ ...state, filter: next, after: null, trail: [] })}
      />
      <ProviderTable
        rows={connection?.edges.map(({ node }) => node) ?? []}
        loading={fetching && !data}
        orderBy={orderBy}
        titleOf={titleOf}
        onOrder={(next) => show({ ...state, orderBy: next, after: null, trail: [] })}
      />
      {connection && <Pager state={state} pageInfo={connection.pageInfo} onShow={show} />}
    </div>
  );
}
