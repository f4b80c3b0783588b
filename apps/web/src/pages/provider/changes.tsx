import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { ChangeListDocument } from '../../generated/graphql';
import { ChangeFilters } from '../../provider/amendment/change-filters';
import { readChangeList, writeChangeList, type ChangeListState } from '../../provider/amendment/change-list-state';
import { RegisterTabs } from '../../provider/register-tabs';
import { useViewer } from '../../session/session-context';
import { formatDate, formatInstant } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage } from '../../ui/route-states';
import { StatusTag } from '../../ui/status-tag';
import { usePolling } from '../../ui/use-polling';
import { statusTones } from '../../wording/tones';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/register.css';

/** The changes that providers reported; filters and page live in the address. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { active } = useViewer();
  const [params, setParams] = useSearchParams();
  const state = readChangeList(params);
  const [{ data, error }, again] = useQuery({
    query: ChangeListDocument,
    variables: { first: 20, after: state.after, filter: state.filter },
  });
  usePolling(() => again(), 30_000);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const show = (next: ChangeListState) => setParams(writeChangeList(next));
  const connection = data?.providerChanges;
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('record.change.title')}
        lead={t('record.change.lead', { count: connection?.totalCount ?? 0 })}
      />
      <RegisterTabs />
      <ChangeFilters
        key={JSON.stringify(state.filter)}
        filter={state.filter}
        root={active?.organisation.jurisdictionCode ?? null}
        onSearch={(filter) => show({ filter, after: null, trail: [] })}
      />
      <PagedList list={{ connection, state, onShow: show }} none={t('record.change.empty')}>
        {(changes) => (
          <div
            className="grid-scroll grid-page register-table"
            tabIndex={0}
            role="region"
            aria-label={t('record.change.title')}
          >
            <table className="plain-table">
              <thead>
                <tr>
                  {(['number', 'provider', 'kind', 'status', 'due', 'submittedAt'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`record.change.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map((node) => (
                  <tr key={node.id} data-change={node.id}>
                    <td>
                      <Link to={`/changes/${node.id}/review`}>{node.number}</Link>
                    </td>
                    <th scope="row">
                      {node.provider.name}
                      <small>
                        {node.provider.filingNumber} · {node.provider.place}
                      </small>
                    </th>
                    <td>{t(`codes.changeKind.${node.kind}`)}</td>
                    <td>
                      <StatusTag tone={statusTones[node.status]}>{t(`codes.status.${node.status}`)}</StatusTag>
                    </td>
                    <td>
                      {node.dueOn && formatDate(node.dueOn, locale)}{' '}
                      {node.overdue && <StatusTag tone="bad">{t('record.change.overdue')}</StatusTag>}
                    </td>
                    <td>{node.submittedAt && formatInstant(node.submittedAt, locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedList>
    </div>
  );
}
