import { useTranslation } from 'react-i18next';
import type { FilingProgressQuery } from '../generated/graphql';
import { formatDate } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { outcomeTones, statusTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';

interface FilingStateProps {
  filing: NonNullable<FilingProgressQuery['filing']>;
  /** Title of the desk where it lies. */
  desk: string;
}

/** Where a filing stands now, in one sentence, with its due day and the notice by which it took effect. */
export function FilingState({ filing, desk }: FilingStateProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { announcement, dueOn, filingNumber, late, outcome, overdue, status } = filing;
  return (
    <div className="progress-now" role="status" aria-live="polite" data-status={status} data-stage={filing.stage}>
      <StatusTag tone={statusTones[status]}>{t(`codes.status.${status}`)}</StatusTag>
      {outcome && status === 'IN_REVIEW' && (
        <StatusTag tone={outcomeTones[outcome]}>{t(`codes.outcome.${outcome}`)}</StatusTag>
      )}
      {late && <StatusTag tone="warn">{t('filing.progress.late')}</StatusTag>}
      <p>
        {t(`filing.progress.now.${status}`, { desk, number: filingNumber ?? '' })}{' '}
        {status === 'IN_REVIEW' && dueOn && (
          <span className="muted">
            {t(overdue ? 'filing.progress.overdue' : 'filing.progress.due', { date: formatDate(dueOn, locale) })}
          </span>
        )}
      </p>
      {announcement && (
        <p>
          {t('filing.progress.announced', {
            title: announcement.title,
            number: announcement.number,
            date: formatDate(announcement.publishedAt, locale),
          })}
        </p>
      )}
    </div>
  );
}
