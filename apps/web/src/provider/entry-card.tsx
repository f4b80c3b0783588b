import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { providerTones, rectificationTones, reportTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import type { HomeEntry } from './todos';

interface EntryCardProps {
  entry: HomeEntry;
  onChange: () => void;
}

/** An entry on the register: its number, what holds of it now, its reports and what an evaluation asked of it. */
export function EntryCard({ entry, onChange }: EntryCardProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <li className="provider-entry" data-entry={entry.filingNumber}>
      <div className="split-row">
        <div>
          <strong>{entry.name}</strong>{' '}
          <StatusTag tone={providerTones[entry.status]}>{t(`codes.providerStatus.${entry.status}`)}</StatusTag>
          <div className="muted">
            {t('provider.entry', {
              kind: t(`codes.providerKind.${entry.kind}`),
              number: entry.filingNumber,
              place: entry.place,
              date: formatDate(entry.filedAt, locale),
            })}
          </div>
        </div>
        {entry.abilities.includes('REPORT_CHANGE') && (
          <Button onClick={onChange}>
            {t('provider.change.button')}
            <span className="sr-only"> {entry.name}</span>
          </Button>
        )}
      </div>
      <ul className="plain-list entry-years">
        {entry.reports.map((report) => (
          <li key={report.id} data-report={report.year}>
            <Link to={`/reports/${report.id}`}>{t('provider.reportOf', { year: report.year })}</Link>{' '}
            <StatusTag tone={reportTones[report.state]}>{t(`codes.reportState.${report.state}`)}</StatusTag>
            {report.state !== 'SUBMITTED' && (
              <span className="muted"> {t('provider.dueOn', { date: formatDate(report.dueOn, locale) })}</span>
            )}
            {report.reminders.length > 0 && report.state !== 'SUBMITTED' && (
              <span className="muted"> {t('provider.reminded', { count: report.reminders.length })}</span>
            )}
          </li>
        ))}
        {entry.evaluations.map(
          ({ id, year, rectification }) =>
            rectification && (
              <li key={id} data-evaluation={year}>
                {t('provider.rectificationOf', { year })}{' '}
                <StatusTag tone={rectificationTones[rectification.state]}>
                  {t(`codes.rectification.${rectification.state}`)}
                </StatusTag>
                <span className="muted"> {t('provider.dueOn', { date: formatDate(rectification.dueOn, locale) })}</span>
              </li>
            ),
        )}
      </ul>
    </li>
  );
}
