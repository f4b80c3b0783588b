import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RunFieldsFragment } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { runTones } from './tones';

/** Every run of the annual evaluation, the latest first, with how far it is. */
export function RunTable({ runs }: { runs: readonly RunFieldsFragment[] }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <div className="grid-scroll grid-page" tabIndex={0} role="region" aria-label={t('evaluation.list.title')}>
      <table className="plain-table">
        <thead>
          <tr>
            {(['year', 'status', 'progress', 'decided', 'startedAt'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`evaluation.list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map(({ id, year, status, progress, startedAt, startedBy }) => (
            <tr key={id} data-run={id} data-status={status}>
              <th scope="row">
                <Link to={`/evaluations/${id}`}>{t('evaluation.list.heading', { year })}</Link>
              </th>
              <td>
                <StatusTag tone={runTones[status]}>{t(`evaluation.codes.run.${status}`)}</StatusTag>
              </td>
              <td>{t('evaluation.list.of', { part: progress.evaluated, whole: progress.total })}</td>
              <td>{t('evaluation.list.of', { part: progress.decided, whole: progress.total })}</td>
              <td>
                {formatInstant(startedAt, locale)}
                <small>{startedBy}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
