import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { ResolveDialog } from './resolve-dialog';
import type { SheetLine } from './sheet';
import { type ExamTerms, markTitle } from './terms';
import { markTones } from './tones';

interface ConflictTableProps {
  terms: ExamTerms;
  lines: readonly SheetLine[];
  mayResolve: boolean;
  refresh: () => void;
}

/** Both examiners' marks side by side; where they differ a third person decides. */
export function ConflictTable({ terms, lines, mayResolve, refresh }: ConflictTableProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const [open, setOpen] = useState<{ line: SheetLine; mark: SheetLine['marks'][number] } | null>(null);
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('exam.session.scores')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('exam.roster.ticket')}</th>
            <th scope="col">{t('exam.roster.name')}</th>
            <th scope="col">{t('exam.results.mark')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.admissionId} data-ticket={line.ticketNumber}>
              <td>{line.ticketNumber}</td>
              <th scope="row">{line.candidateName}</th>
              <td>
                {line.attendance !== 'PRESENT' && t('exam.scores.notPresent')}
                <ul className="plain-list">
                  {line.attendance === 'PRESENT' &&
                    line.marks.map((mark) => (
                      <li
                        key={`${mark.direction}:${mark.component}`}
                        className="tag-row"
                        data-mark={mark.state ?? undefined}
                      >
                        {markTitle(t, words, terms, mark.direction, mark.component)}
                        {mark.state && (
                          <StatusTag tone={markTones[mark.state]}>{t(`exam.codes.mark.${mark.state}`)}</StatusTag>
                        )}
                        {mark.entries.map((entry) => (
                          <span key={entry.by}>{t('exam.scores.entry', { by: entry.by, total: entry.total })}</span>
                        ))}
                        {mark.decision && (
                          <span>
                            {t('exam.scores.decided', {
                              total: mark.decision.total,
                              by: mark.decision.by,
                              reason: mark.decision.reason ?? '',
                            })}
                          </span>
                        )}
                        {mayResolve && mark.state === 'CONFLICT' && (
                          <Button size="small" onClick={() => setOpen({ line, mark })}>
                            {t('exam.scores.resolve')}
                            <span className="sr-only"> {line.candidateName}</span>
                          </Button>
                        )}
                      </li>
                    ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open && (
        <ResolveDialog
          terms={terms}
          line={open.line}
          mark={open.mark}
          onClose={(done) => {
            setOpen(null);
            if (done) refresh();
          }}
        />
      )}
    </div>
  );
}
