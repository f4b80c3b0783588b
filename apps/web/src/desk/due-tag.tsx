import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaDate } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { dueFrom } from './due';
import type { Exceptions } from './working-days';

/** The table of holidays, once for a page. */
export const HolidaysContext = createContext<Exceptions>(new Map());

interface DueTagProps {
  dueOn: string | null | undefined;
  escalated: boolean;
}

/** Fewer working days left are worth a warning. */
const soon = 3;

/** When the desk must be done, in plain words, with the day itself beside. */
export function DueTag({ dueOn, escalated }: DueTagProps) {
  const { t } = useTranslation();
  const due = dueFrom(dueOn, chinaDate(new Date()), use(HolidaysContext));
  if (!due || !dueOn) return <span className="muted">{t('desk.due.none')}</span>;
  return (
    <span className="due" data-due={due.kind}>
      <StatusTag tone={due.kind === 'overdue' ? 'bad' : due.kind === 'today' || due.days <= soon ? 'warn' : 'quiet'}>
        {t(`desk.due.${due.kind}`, { count: due.days })}
      </StatusTag>
      {escalated && <StatusTag tone="bad">{t('desk.due.escalated')}</StatusTag>}
      <small className="muted">{dueOn}</small>
    </span>
  );
}
