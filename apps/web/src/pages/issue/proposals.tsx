import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import {
  CertificateProposalsDocument,
  type CertificateProposalFieldsFragment,
  type CertificateProposalStatus,
} from '../../generated/graphql';
import { DecideDialog } from '../../issue/decide-dialog';
import { IssueTabs } from '../../issue/issue-tabs';
import { ProposalLines } from '../../issue/proposal-lines';
import { isOneOf } from '../../ui/is-one-of';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage } from '../../ui/route-states';
import { usePagedList } from '../../ui/use-paged-list';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';
import '../../styles/register.css';

const statuses = ['PROPOSED', 'CONFIRMED', 'DECLINED'] as const satisfies readonly CertificateProposalStatus[];
const all = 'ALL';

/** Proposals to revoke or correct: those that wait for a second person unless the address asks for others. */
export function Page() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const asked = params.get('status') ?? '';
  const status = asked === all ? null : isOneOf(statuses)(asked) ? asked : 'PROPOSED';
  const [open, setOpen] = useState<CertificateProposalFieldsFragment | null>(null);
  const { list, failure, again } = usePagedList({
    query: CertificateProposalsDocument,
    variables: (page) => ({ ...page, status }),
    connection: ({ certificateProposals }) => certificateProposals,
    view: { status: status ?? all },
  });
  usePolling(again, 20_000);
  if (failure) return <FailurePage failure={failure} retry={again} />;
  return (
    <div className="page">
      <PageHeader title={t('issue.proposals.title')} lead={t('issue.proposals.lead')} />
      <IssueTabs />
      <nav className="queue-views" aria-label={t('issue.proposals.views')}>
        {([...statuses, all] as const).map((view) => (
          <Link
            key={view}
            to={{ search: `status=${view}` }}
            aria-current={(status ?? all) === view ? 'page' : undefined}
            data-view={view}
          >
            {view === all ? t('issue.proposals.all') : t(`issue.codes.proposal.${view}`)}
          </Link>
        ))}
      </nav>
      <PagedList list={list} none={t(status === 'PROPOSED' ? 'issue.proposals.empty' : 'issue.proposals.none')}>
        {(rows) => (
          <ul className="plain-list ruled-list">
            {rows.map((proposal) => (
              <li key={proposal.id} data-proposal={proposal.status} data-certificate={proposal.certificate.id}>
                <div className="split-row">
                  <h2 className="row-title">
                    <Link to={`/issued/${proposal.certificate.id}`}>{proposal.certificate.number}</Link>{' '}
                    <small className="muted">{proposal.certificateHolder}</small>
                  </h2>
                  {proposal.mayDecide ? (
                    <Button type="primary" onClick={() => setOpen(proposal)}>
                      {t('issue.proposals.decide')}
                      <span className="sr-only"> {proposal.certificate.number}</span>
                    </Button>
                  ) : (
                    proposal.status === 'PROPOSED' && <span className="muted">{t('issue.proposals.waits')}</span>
                  )}
                </div>
                <ProposalLines proposal={proposal} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
      {open && (
        <DecideDialog
          proposal={open}
          onClose={(decided) => {
            setOpen(null);
            if (decided) again();
          }}
        />
      )}
    </div>
  );
}
