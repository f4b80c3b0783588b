import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IssueBatchRowFragment } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { batchTones } from './tones';

/** Every batch, the latest first, with how it adds up. */
export function BatchTable({ batches }: { batches: readonly IssueBatchRowFragment[] }) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('issue.list.title')}>
      <table className="plain-table">
        <thead>
          <tr>
            {(['level', 'status', 'sums', 'preparedAt'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`issue.list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {batches.map(({ id, levelTitle, status, reconciliation, preparedAt, preparedBy }) => (
            <tr key={id} data-batch={id} data-status={status}>
              <th scope="row">
                <Link to={`/issuing/${id}`}>
                  {t('issue.batch.heading', { level: words(levelTitle), count: reconciliation.total })}
                </Link>
              </th>
              <td>
                <StatusTag tone={batchTones[status]}>{t(`issue.codes.batch.${status}`)}</StatusTag>
              </td>
              <td>{t('issue.list.of', reconciliation)}</td>
              <td>
                {formatInstant(preparedAt, locale)}
                <small>{preparedBy}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
