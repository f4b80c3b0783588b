import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatCount, formatDate } from '../../ui/format';
import { StatusTag } from '../../ui/status-tag';
import { reportTones } from '../../wording/tones';
import { useLocale } from '../../wording/use-locale';
import { rateOf, rateText, type RateName } from '../report-figures';
import type { ProviderRecord } from './contract';

const rates: readonly RateName[] = ['satisfaction', 'passRate'];

/** The reports of every year with their rates. */
export function Reports({ reports }: Pick<ProviderRecord, 'reports'>) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <div className="grid-scroll grid-page" tabIndex={0} role="region" aria-label={t('record.reports.title')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('record.reports.year')}</th>
            <th scope="col">{t('record.reports.state')}</th>
            <th scope="col" className="number">
              {t('record.reports.trained')}
            </th>
            {rates.map((name) => (
              <th key={name} scope="col" className="number">
                {t(`record.reports.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id} data-report={report.year}>
              <th scope="row">
                <Link to={`/reports/${report.id}`}>{report.year}</Link>
              </th>
              <td>
                <StatusTag tone={reportTones[report.state]}>{t(`codes.reportState.${report.state}`)}</StatusTag>{' '}
                {report.late && <StatusTag tone="warn">{t('record.reports.late')}</StatusTag>}
                {report.state !== 'SUBMITTED' && (
                  <small>{t('record.reports.due', { date: formatDate(report.dueOn, locale) })}</small>
                )}
              </td>
              <td className="number">{report.figures ? formatCount(report.figures.trained, locale) : ''}</td>
              {rates.map((name) => {
                const rate = report.figures && rateOf(report.figures, name);
                return (
                  <td key={name} className="number">
                    {rate ? `${rateText(rate)}%` : ''}
                    {rate && <small>{`${rate.part} / ${rate.whole}`}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
