import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExamResultsQuery } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { CorrectedCertificate } from './corrected-certificate';
import { type ExamTerms, markTitle, placeOf } from './terms';

/** A candidate's result with its history. */
export type ResultRow = ExamResultsQuery['examResults']['edges'][number]['node'];

interface ResultTableProps {
  terms: ExamTerms;
  rows: readonly ResultRow[];
  onCorrect?: (row: ResultRow) => void;
}

/** Results, each with what is to be retaken, and the versions before a correction. */
export function ResultTable({ terms, rows, onCorrect }: ResultTableProps) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const title = (direction: string, component: Parameters<typeof markTitle>[4]) =>
    markTitle(t, words, terms, direction, component);
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('exam.session.results')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('exam.roster.ticket')}</th>
            <th scope="col">{t('exam.roster.name')}</th>
            <th scope="col">{t('exam.results.mark')}</th>
            <th scope="col">{t('exam.results.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.admissionId} data-result={row.result.passed ? 'PASSED' : 'RETAKE'}>
              <td>{row.ticketNumber}</td>
              <th scope="row">
                {row.candidateName}
                <small>{row.organisation}</small>
              </th>
              <td>
                <ul className="plain-list">
                  {row.result.scores.map(({ direction, component, score, carriedFrom }) => (
                    <li key={`${direction}:${component}`}>
                      {title(direction, component)} {score ?? t(`exam.codes.attendance.${row.result.attendance}`)}
                      {carriedFrom && <small> {t('exam.results.carried')}</small>}
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                {row.result.passed ? (
                  <StatusTag tone="good">{t('exam.results.passed')}</StatusTag>
                ) : (
                  t('exam.results.retake', {
                    list: row.result.outstanding
                      .map(placeOf)
                      .map(({ direction, component }) => title(direction, component))
                      .join(t('common.comma')),
                  })
                )}
                {row.result.reason && <p>{t('exam.results.corrected', { reason: row.result.reason })}</p>}
                {row.correctedCertificate && <CorrectedCertificate certificate={row.correctedCertificate} />}
                {row.earlier.map(({ version, publishedAt, scores }) => (
                  <small key={version}>
                    {t('exam.results.version', { version })} {formatInstant(publishedAt, locale)}{' '}
                    {scores.map(({ score }) => score ?? '–').join(' / ')}
                  </small>
                ))}
                {onCorrect && row.result.attendance === 'PRESENT' && (
                  <Button size="small" onClick={() => onCorrect(row)}>
                    {t('exam.results.correct')}
                    <span className="sr-only"> {row.candidateName}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
