import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { ProviderRecordDocument } from '../../generated/graphql';
import { IncidentDialog } from '../../provider/record/incident-dialog';
import { RecordBody, recordParts } from '../../provider/record/record-body';
import { ProposeDialog } from '../../provider/revocation/propose-dialog';
import { useViewer } from '../../session/session-context';
import { formatDate } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { StatusTag } from '../../ui/status-tag';
import { providerTones } from '../../wording/tones';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/register.css';

/** The whole history of one provider on one page, and what an officer does with it. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { active } = useViewer();
  const { id = '' } = useParams();
  const [open, setOpen] = useState<'incident' | 'propose' | null>(null);
  const [{ data, error }, again] = useQuery({ query: ProviderRecordDocument, variables: { id } });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (data && !data.provider)
    return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => again()} />;
  const provider = data?.provider;
  if (provider?.id !== id) return <RoutePending />;

  const { abilities, ban } = provider;
  const close = (changed: boolean) => {
    setOpen(null);
    if (changed) again();
  };
  const publicPage = active && `/register/${active.tenant.slug}/${provider.filingNumber}`;
  return (
    <div className="page page-wide">
      <PageHeader
        title={provider.name}
        back={{ to: '/providers', label: t('record.tabs.title') }}
        lead={
          <span className="tag-row" data-status={provider.status} data-testid="provider-status">
            <StatusTag tone={providerTones[provider.status]}>{t(`codes.providerStatus.${provider.status}`)}</StatusTag>
            <span>{t(`codes.providerKind.${provider.kind}`)}</span>
            <span>{t('record.head.number', { number: provider.filingNumber })}</span>
            <span>
              {t('record.head.notice', {
                notice: provider.announcementNumber,
                date: formatDate(provider.filedAt, locale),
              })}
            </span>
            {publicPage && <Link to={publicPage}>{t('record.head.publicPage')}</Link>}
          </span>
        }
        extra={
          <>
            {abilities.includes('RECORD_INCIDENT') && (
              <Button onClick={() => setOpen('incident')}>{t('record.head.incident')}</Button>
            )}{' '}
            {abilities.includes('PROPOSE_REVOCATION') && (
              <Button danger onClick={() => setOpen('propose')}>
                {t('record.head.propose')}
              </Button>
            )}
          </>
        }
      />
      {ban && (
        <p className="recusals">
          {t('record.head.ban', {
            from: formatDate(ban.firstDay, locale),
            until: formatDate(ban.lastDay, locale),
            name: ban.name,
          })}
        </p>
      )}
      <div className="record-columns">
        <nav className="record-contents" aria-label={t('record.head.contents')}>
          <ul className="plain-list">
            {recordParts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`record.${part}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <RecordBody provider={provider} />
      </div>
      {open === 'incident' && <IncidentDialog provider={provider} onClose={close} />}
      {open === 'propose' && <ProposeDialog provider={provider} onClose={close} />}
    </div>
  );
}
