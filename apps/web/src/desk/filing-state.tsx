import { useTranslation } from 'react-i18next';
import { ChangedSwitch } from '../review/changed-switch';
import { formatDate, formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { outcomeTones, statusTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import { useDesk } from './desk-context';
import { DueTag } from './due-tag';
import { PrintButton } from './print-button';

interface FilingStateProps {
  /** Whether only what changed is shown; null where nothing was submitted before. */
  changedOnly: boolean | null;
  onChangedOnly: (checked: boolean) => void;
}

/** Where the filing stands: state, deadline, submission, number once it is filed, and its printed documents. */
export function FilingState({ changedOnly, onChangedOnly }: FilingStateProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { filing } = useDesk();
  const { submission, announcement } = filing;
  return (
    <div className="workbench-state" data-status={filing.status} data-stage={filing.stage}>
      <StatusTag tone={statusTones[filing.status]}>{t(`codes.status.${filing.status}`)}</StatusTag>
      {filing.outcome && (
        <StatusTag tone={outcomeTones[filing.outcome]}>{t(`codes.outcome.${filing.outcome}`)}</StatusTag>
      )}
      {filing.dueOn && <DueTag dueOn={filing.dueOn} escalated={filing.escalated} />}
      {filing.late && <StatusTag tone="quiet">{t('desk.table.late')}</StatusTag>}
      {submission && (
        <span className="muted">
          {t('workbench.submission', {
            attempt: submission.attempt,
            date: formatInstant(submission.submittedAt, locale),
          })}
        </span>
      )}
      {filing.filingNumber && announcement && (
        <span data-testid="filing-number">
          {t('desk.workbench.filed', {
            number: filing.filingNumber,
            notice: announcement.number,
            date: formatDate(announcement.publishedAt, locale),
          })}
        </span>
      )}
      <span className="workbench-tools">
        <PrintButton kind="DECLARATIONS" filingIds={[filing.id]} />
        {filing.filingNumber && <PrintButton kind="NOTICES" filingIds={[filing.id]} />}
      </span>
      {changedOnly !== null && <ChangedSwitch checked={changedOnly} onChange={onChangedOnly} />}
    </div>
  );
}
