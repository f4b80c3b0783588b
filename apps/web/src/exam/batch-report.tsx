import { useTranslation } from 'react-i18next';
import type { ExamBatchFieldsFragment } from '../generated/graphql';

interface BatchReportProps {
  results: readonly ExamBatchFieldsFragment[];
  nameOf: (id: string) => string;
}

/** What became of each of a batch: how many were done, and of the others why not. */
export function BatchReport({ results, nameOf }: BatchReportProps) {
  const { t } = useTranslation();
  const refused = results.filter(({ outcome }) => outcome === 'REFUSED');
  return (
    <div role="status" data-testid="batch-report">
      <p>{t('exam.roster.done', { count: results.length - refused.length })}</p>
      {refused.length > 0 && (
        <>
          <p>{t('exam.roster.refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ id, userErrors }) => (
              <li key={id}>
                {nameOf(id)} {userErrors.map(({ message }) => message).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
