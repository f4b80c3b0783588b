import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GridColumn } from '../ui/grid/columns';
import type { PasteResult } from '../ui/grid/paste';

interface PasteReportProps {
  result: PasteResult;
  columns: readonly GridColumn[];
  path: string;
  onClose: () => void;
}

const listedAtMost = 20;

/** What a paste brought, and each cell it could not read with the way to it. */
export function PasteReport({ result, columns, path, onClose }: PasteReportProps) {
  const { t } = useTranslation();
  const titleOf = (key: string) => columns.find((column) => column.key === key)?.title ?? key;
  const clean = result.problems.length === 0 && result.dropped === 0;
  return (
    <div role="status" className="paste-report">
      <Alert
        role="none"
        type={clean ? 'success' : 'warning'}
        showIcon
        closable={{ onClose, 'aria-label': t('common.close') }}
        title={t('grid.pasted', { count: result.pasted })}
        description={
          clean ? undefined : (
            <>
              {result.dropped > 0 && <p>{t('grid.dropped', { count: result.dropped })}</p>}
              <ul>
                {result.problems.slice(0, listedAtMost).map((problem) => (
                  <li key={`${problem.row}.${problem.column}`}>
                    <a
                      href={`#f-${path}.${problem.row}.${problem.column}`}
                      onClick={(event) => {
                        event.preventDefault();
                        document.getElementById(`f-${path}.${problem.row}.${problem.column}`)?.focus();
                      }}
                    >
                      {t('grid.cell', { row: problem.row + 1, title: titleOf(problem.column) })}
                    </a>
                    {t('common.colon')}
                    {t(`grid.problems.${problem.problem}`, { text: problem.text })}
                  </li>
                ))}
              </ul>
              {result.problems.length > listedAtMost && (
                <p>{t('grid.moreProblems', { count: result.problems.length - listedAtMost })}</p>
              )}
            </>
          )
        }
      />
    </div>
  );
}
