import { useTranslation } from 'react-i18next';
import type { CandidateRecordQuery } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { useLocale } from '../wording/use-locale';

type Record = NonNullable<CandidateRecordQuery['candidate']>;

/** What was corrected, and who saw the number. */
export function CandidateHistory({ candidate, withReveals }: { candidate: Record; withReveals: boolean }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const by = (who: string | null | undefined, at: string) =>
    who ? t('candidate.record.by', { who, at: formatInstant(at, locale) }) : formatInstant(at, locale);
  return (
    <>
      <h2>{t('candidate.record.corrections')}</h2>
      {candidate.corrections.length === 0 && <p className="muted">{t('candidate.record.noCorrections')}</p>}
      {candidate.corrections.length > 0 && (
        <ul className="plain-list ruled-list">
          {candidate.corrections.map((one) => (
            <li key={one.id} data-correction={one.id}>
              {one.oldName !== one.newName && (
                <div>{t('candidate.record.correction', { from: one.oldName, to: one.newName })}</div>
              )}
              {one.numberCorrected && (
                <div>{t('candidate.record.correction', { from: one.oldMasked, to: one.newMasked })}</div>
              )}
              <div>{t('candidate.record.reason', { reason: one.reason })}</div>
              <div className="muted">{by(one.correctedBy, one.correctedAt)}</div>
            </li>
          ))}
        </ul>
      )}
      {withReveals && (
        <>
          <h2>{t('candidate.record.reveals')}</h2>
          {candidate.reveals.length === 0 && <p className="muted">{t('candidate.record.noReveals')}</p>}
          {candidate.reveals.length > 0 && (
            <ul className="plain-list ruled-list">
              {candidate.reveals.map((one) => (
                <li key={one.id} data-reveal={one.id}>
                  <div>{t('candidate.record.reason', { reason: one.reason })}</div>
                  <div className="muted">{by(one.revealedBy, one.revealedAt)}</div>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}
