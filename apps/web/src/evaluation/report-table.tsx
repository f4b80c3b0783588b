import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportOverviewQuery } from '../generated/graphql';
import { rateOf, rateText } from '../provider/report-figures';
import { formatDate, formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { reportTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';

type Row = ReportOverviewQuery['annualReports']['edges'][number]['node'];

/** Who has reported on a year, and who has not. */
export function ReportTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <div
      className="grid-scroll grid-page register-table"
      tabIndex={0}
      role="region"
      aria-label={t('evaluation.reports.title')}
    >
      <table className="plain-table">
        <thead>
          <tr>
            {(['provider', 'year', 'state', 'submittedAt'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`evaluation.reports.${column}`)}
              </th>
            ))}
            {(['satisfaction', 'passRate'] as const).map((name) => (
              <th key={name} scope="col" className="number">
                {t(`record.reports.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, year, state, late, dueOn, submittedAt, provider, figures, reminders }) => (
            <tr key={id} data-report={provider.id} data-state={state}>
              <th scope="row">
                <Link to={`/providers/${provider.id}`}>{provider.name}</Link>
                <small>
                  {provider.filingNumber} · {t(`codes.providerKind.${provider.providerKind}`)} · {provider.place}
                </small>
              </th>
              <td>
                <Link to={`/reports/${id}`}>{year}</Link>
              </td>
              <td>
                <StatusTag tone={reportTones[state]}>{t(`codes.reportState.${state}`)}</StatusTag>{' '}
                {late && <StatusTag tone="warn">{t('evaluation.reports.late')}</StatusTag>}
                {state !== 'SUBMITTED' && (
                  <small>
                    {t('evaluation.reports.due')} {formatDate(dueOn, locale)}
                    {reminders.length > 0 && ` · ${t('evaluation.reports.reminded', { count: reminders.length })}`}
                  </small>
                )}
              </td>
              <td>{submittedAt && formatInstant(submittedAt, locale)}</td>
              {(['satisfaction', 'passRate'] as const).map((name) => {
                const rate = figures && rateOf(figures, name);
                return (
                  <td key={name} className="number">
                    {rate ? `${rateText(rate)}%` : ''}
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
