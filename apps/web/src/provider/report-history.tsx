import { useTranslation } from 'react-i18next';
import type { AnnualReportFieldsFragment } from '../generated/graphql';
import { formatCount, formatInstant } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import { figureNames, rateOf, rates, rateText, type RateName } from './report-figures';

const rateNames = Object.keys(rates) as RateName[];

/** Every time the report was handed in, with its figures as they were then. */
export function ReportHistory({ submissions }: Pick<AnnualReportFieldsFragment, 'submissions'>) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <section>
      <h2 id="report-history-title">{t('report.history')}</h2>
      {submissions.length === 0 ? (
        <p className="muted">{t('report.noHistory')}</p>
      ) : (
        <div className="grid-scroll" tabIndex={0} role="region" aria-labelledby="report-history-title">
          <table className="plain-table read-table">
            <thead>
              <tr>
                <th scope="col">{t('report.figure')}</th>
                {submissions.map(({ attempt, submittedAt, submittedBy }) => (
                  <th key={attempt} scope="col">
                    {t('report.attempt', { attempt })}
                    <small className="muted">
                      {formatInstant(submittedAt, locale)} · {submittedBy}
                    </small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figureNames.map((name) => (
                <tr key={name}>
                  <th scope="row">{t(`fields.labels.${name}`)}</th>
                  {submissions.map(({ attempt, figures }) => (
                    <td key={attempt}>{formatCount(figures[name], locale)}</td>
                  ))}
                </tr>
              ))}
              {rateNames.map((name) => (
                <tr key={name}>
                  <th scope="row">{t(`report.rates.${name}`)}</th>
                  {submissions.map(({ attempt, figures }) => {
                    const rate = rateOf(figures, name);
                    return <td key={attempt}>{rate ? `${rateText(rate)}%` : t('common.notStated')}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
