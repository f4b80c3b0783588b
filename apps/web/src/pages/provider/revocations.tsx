import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { RevocationListDocument, type RevocationStatus } from '../../generated/graphql';
import { RegisterTabs } from '../../provider/register-tabs';
import { DecideRevocationDialog, type RevocationRow } from '../../provider/revocation/decide-revocation-dialog';
import { RevocationLines } from '../../provider/revocation/revocation-lines';
import { useViewer } from '../../session/session-context';
import { isOneOf } from '../../ui/is-one-of';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage } from '../../ui/route-states';
import { useOnNavigation } from '../../ui/use-on-navigation';
import { usePagedList } from '../../ui/use-paged-list';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';
import '../../styles/register.css';

const statuses = ['PROPOSED', 'CONFIRMED', 'DECLINED'] as const satisfies readonly RevocationStatus[];
const all = 'ALL';

/** Revocations: those that wait for a second person unless the address asks for others. */
export function Page() {
  const { t } = useTranslation();
  const { permissions } = useViewer();
  const [params] = useSearchParams();
  const asked = params.get('status') ?? '';
  const status = asked === all ? null : isOneOf(statuses)(asked) ? asked : 'PROPOSED';
  const [open, setOpen] = useState<RevocationRow | null>(null);
  const { list, failure, again } = usePagedList({
    query: RevocationListDocument,
    variables: (page) => ({ ...page, status }),
    connection: ({ revocations }) => revocations,
    view: { status: status ?? all },
  });
  usePolling(again, 20_000);
  useOnNavigation(again);
  if (failure) return <FailurePage failure={failure} retry={again} />;
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
      <PagedList list={list} none={t(status === 'PROPOSED' ? 'record.revocation.empty' : 'record.revocation.none')}>
        {(rows) => (
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
      </PagedList>
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
