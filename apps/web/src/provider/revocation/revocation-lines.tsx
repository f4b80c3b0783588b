import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { revocationTones } from '../../evaluation/tones';
import type { RevocationFieldsFragment } from '../../generated/graphql';
import { formatDate, formatInstant } from '../../ui/format';
import { StatusTag } from '../../ui/status-tag';
import { useLocale } from '../../wording/use-locale';

/** One revocation: who proposed it on what ground and evidence, who decided, and the ban that follows. */
export function RevocationLines({ revocation }: { revocation: RevocationFieldsFragment }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { status, ground, evidence, runId, proposedBy, proposedAt, decidedBy, decidedAt, reason, ban } = revocation;
  const someone = t('record.revocation.someone');
  return (
    <>
      <p>
        <StatusTag tone={revocationTones[status]}>{t(`record.codes.revocation.${status}`)}</StatusTag>{' '}
        <strong>{t(`record.codes.ground.${ground}`)}</strong>
        {runId && (
          <>
            {' '}
            <Link to={`/evaluations/${runId}`}>{t('record.revocation.byRun')}</Link>
          </>
        )}
      </p>
      <p className="read-text">{evidence}</p>
      <p className="muted">
        {t('record.revocation.proposed', { who: proposedBy ?? someone, date: formatInstant(proposedAt, locale) })}
        {decidedAt &&
          ` · ${t('record.revocation.decided', { who: decidedBy ?? someone, date: formatInstant(decidedAt, locale) })}`}
        {reason && ` · ${reason}`}
      </p>
      {ban && (
        <p>
          {t('record.revocation.banned', {
            from: formatDate(ban.firstDay, locale),
            until: formatDate(ban.lastDay, locale),
          })}
        </p>
      )}
    </>
  );
}
