import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isSchool, useViewer } from '../session/session-context';
import { formatDate } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import type { CertificateRecord } from './revoke-dialog';

/** What a certificate says, where its status stands, and which other certificates it points to. */
export function CertificateFacts({ certificate }: { certificate: CertificateRecord }) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const viewer = useViewer();
  const sees = viewer.permissions.includes('candidate:read');
  // A school sees certificates, and no batch.
  const batchId = isSchool(viewer) ? null : certificate.batchId;
  const link = (to: { id: string; number: string } | null | undefined) =>
    to ? <Link to={`/issued/${to.id}`}>{to.number}</Link> : null;
  const facts = [
    [
      'holder',
      sees ? (
        <Link to={`/candidates/${certificate.candidateId}`}>{certificate.holderName}</Link>
      ) : (
        certificate.holderName
      ),
    ],
    ['document', certificate.holderMasked],
    ['level', words(certificate.level.title)],
    ['directions', certificate.directions.map(({ title }) => words(title)).join('、')],
    ['issuedOn', formatDate(certificate.issuedOn, locale)],
    ['batch', batchId && <Link to={`/issuing/${batchId}`}>{t('issue.record.openBatch')}</Link>],
    ['status', t('issue.record.place', { list: certificate.statusListId, index: certificate.statusIndex })],
    ['key', certificate.keyId],
    ['supersedes', link(certificate.supersedes)],
    ['supersededBy', link(certificate.supersededBy)],
  ] as const;
  return (
    <dl className="facts" aria-label={t('issue.record.facts')}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} data-fact={name}>
              <dt>{t(`issue.record.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
