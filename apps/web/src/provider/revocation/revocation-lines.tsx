import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { revocationTones } from '../../evaluation/tones';
import type { RevocationFieldsFragment } from '../../generated/graphql';
import { formatDate, formatInstant } from '../../ui/format';
import { StatusTag } from '../../ui/status-tag';
import { useLocale } from '../../wording/use-locale';
import { withDeputy } from '../../wording/with-deputy';

/** One revocation: who proposed it on what ground and evidence, who decided, and the ban that follows. */
export function RevocationLines({ revocation }: { revocation: RevocationFieldsFragment }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { status, ground, evidence, runId, proposedBy, proposedFor, proposedAt, reason, ban } = revocation;
  const { decidedBy, decidedFor, decidedAt } = revocation;
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
        {t('record.revocation.proposed', {
          who: withDeputy(t, proposedBy ?? someone, proposedFor),
          date: formatInstant(proposedAt, locale),
        })}
        {decidedAt &&
          ` · ${t('record.revocation.decided', {
            who: withDeputy(t, decidedBy ?? someone, decidedFor),
            date: formatInstant(decidedAt, locale),
          })}`}
        {reason && ` · ${reason}`}
      </p>
      {status === 'DECLINED' && <p>{t('record.revocation.afterDeclined')}</p>}
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
