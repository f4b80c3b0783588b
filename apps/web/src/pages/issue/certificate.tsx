import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { CertificateRecordDocument, type CertificateProposalFieldsFragment } from '../../generated/graphql';
import { CorrectedCertificate } from '../../exam/corrected-certificate';
import { CertificateFacts } from '../../issue/certificate-facts';
import { CorrectDialog } from '../../issue/correct-dialog';
import { DecideDialog } from '../../issue/decide-dialog';
import { ProposalLines } from '../../issue/proposal-lines';
import { RevokeDialog } from '../../issue/revoke-dialog';
import { certificateTones } from '../../issue/tones';
import { formatInstant } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { StatusTag } from '../../ui/status-tag';
import { usePolling } from '../../ui/use-polling';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/register.css';

/** The record of a certificate: what it says, whether it holds, and all that happened to it. */
export function Page() {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const { id = '' } = useParams();
  const [dialog, setDialog] = useState<'revoke' | 'correct' | CertificateProposalFieldsFragment | null>(null);
  const [{ data, error }, again] = useQuery({ query: CertificateRecordDocument, variables: { id } });
  usePolling(() => again(), 20_000);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const certificate = data?.certificate;
  if (data && !certificate)
    return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => again()} />;
  if (certificate?.id !== id) return <RoutePending />;
  const { number, status, abilities, end, proposals } = certificate;
  const close = (changed: boolean) => {
    setDialog(null);
    if (changed) again();
  };
  return (
    <div className="page">
      <PageHeader
        title={number}
        back={{ to: '/issued', label: t('issue.record.back') }}
        lead={words(certificate.title)}
        extra={
          <div className="button-row">
            {status === 'VALID' && (
              <a href={`/certificates/${id}.pdf`} target="_blank" rel="noreferrer" className="row-link">
                {t('issue.record.print')}
              </a>
            )}
            {abilities.includes('CORRECT') && (
              <Button onClick={() => setDialog('correct')}>{t('issue.record.correct')}</Button>
            )}
            {abilities.includes('REVOKE') && (
              <Button danger onClick={() => setDialog('revoke')}>
                {t('issue.record.revoke')}
              </Button>
            )}
          </div>
        }
      />
      <p data-certificate-status={status}>
        <StatusTag tone={certificateTones[status]}>{t(`issue.codes.certificate.${status}`)}</StatusTag>{' '}
        {end &&
          t('issue.record.ended', { reason: words(end.reason.title), at: formatInstant(end.effectiveAt, locale) })}
      </p>
      {certificate.correctedResult && <CorrectedCertificate certificate={certificate.correctedResult} here />}
      <CertificateFacts certificate={certificate} />
      <h2>{t('issue.record.history')}</h2>
      <ol className="timeline" reversed>
        {proposals.map((proposal) => (
          <li key={proposal.id} data-proposal={proposal.status}>
            <ProposalLines proposal={proposal} />
            {proposal.mayDecide && (
              <Button type="primary" onClick={() => setDialog(proposal)}>
                {t('issue.proposals.decide')}
              </Button>
            )}
          </li>
        ))}
        <li>
          <h3>
            {t('issue.record.issued')} <small>{formatInstant(certificate.issuedAt, locale)}</small>
          </h3>
        </li>
      </ol>
      {dialog === 'revoke' && <RevokeDialog certificate={certificate} onClose={close} />}
      {dialog === 'correct' && <CorrectDialog certificate={certificate} onClose={close} />}
      {dialog && typeof dialog === 'object' && <DecideDialog proposal={dialog} onClose={close} />}
    </div>
  );
}
