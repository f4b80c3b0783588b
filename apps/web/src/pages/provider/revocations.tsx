import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { RevocationListDocument, type RevocationStatus } from '../../generated/graphql';
import { RegisterTabs } from '../../provider/register-tabs';
import { DecideRevocationDialog, type RevocationRow } from '../../provider/revocation/decide-revocation-dialog';
import { RevocationLines } from '../../provider/revocation/revocation-lines';
import { QueuePager } from '../../review/queue-pager';
import { useViewer } from '../../session/session-context';
import { isOneOf } from '../../ui/is-one-of';
import { readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { FailurePage } from '../../ui/route-states';
import { useOnNavigation } from '../../ui/use-on-navigation';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';
import '../../styles/register.css';

const statuses = ['PROPOSED', 'CONFIRMED', 'DECLINED'] as const satisfies readonly RevocationStatus[];
const all = 'ALL';

/** Revocations: those that wait for a second person unless the address asks for others. */
export function Page() {
  const { t } = useTranslation();
  const { permissions } = useViewer();
  const [params, setParams] = useSearchParams();
  const asked = params.get('status') ?? '';
  const status = asked === all ? null : isOneOf(statuses)(asked) ? asked : 'PROPOSED';
  const state = readPosition(params);
  const [open, setOpen] = useState<RevocationRow | null>(null);
  const [{ data, error }, again] = useQuery({
    query: RevocationListDocument,
    variables: { first: 20, after: state.after, status },
  });
  usePolling(() => again(), 20_000);
  useOnNavigation(() => again());
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const connection = data?.revocations;
  const rows = connection?.edges.map(({ node }) => node) ?? [];
  const decides = permissions.includes('revocation:decide');
  return (
    <div className="page">
      <PageHeader title={t('record.revocation.title')} lead={t('record.revocation.lead')} />
      <RegisterTabs />
      <nav className="queue-views" aria-label={t('record.revocation.views')}>
        {([...statuses, all] as const).map((view) => (
          <Link
            key={view}
            to={{ search: `status=${view}` }}
            aria-current={(status ?? all) === view ? 'page' : undefined}
            data-view={view}
          >
            {view === all ? t('record.revocation.all') : t(`record.codes.revocation.${view}`)}
          </Link>
        ))}
      </nav>
      {connection && rows.length === 0 && (
        <p className="muted">{t(status === 'PROPOSED' ? 'record.revocation.empty' : 'record.revocation.none')}</p>
      )}
      {rows.length > 0 && (
        <ul className="plain-list ruled-list">
          {rows.map((revocation) => (
            <li key={revocation.id} data-revocation={revocation.status} data-provider={revocation.provider.id}>
              <div className="split-row">
                <h2 className="row-title">
                  <Link to={`/providers/${revocation.provider.id}`}>{revocation.provider.name}</Link>{' '}
                  <small className="muted">
                    {revocation.provider.filingNumber} · {revocation.provider.place}
                  </small>
                </h2>
                {revocation.mayDecide ? (
                  <Button type="primary" onClick={() => setOpen(revocation)}>
                    {t('record.revocation.decide')}
                    <span className="sr-only"> {revocation.provider.name}</span>
                  </Button>
                ) : (
                  decides &&
                  revocation.status === 'PROPOSED' && <span className="muted">{t('record.revocation.waits')}</span>
                )}
              </div>
              <RevocationLines revocation={revocation} />
            </li>
          ))}
        </ul>
      )}
      {connection && (
        <QueuePager
          state={state}
          pageInfo={connection.pageInfo}
          onShow={(next) => setParams(writePosition(next, new URLSearchParams({ status: status ?? all })))}
        />
      )}
      {open && (
        <DecideRevocationDialog
          revocation={open}
          onClose={(decided) => {
            setOpen(null);
            if (decided) again();
          }}
        />
      )}
    </div>
  );
}
