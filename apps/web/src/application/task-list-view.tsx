import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DefectFieldsFragment } from '../generated/graphql';
import { PageHeader } from '../ui/page-header';
import { StatusTag, type Tone } from '../ui/status-tag';
import { DefectList } from './defect-list';
import { DraftIndicator } from './draft-indicator';
import { useForm } from './form-context';
import type { SectionState } from './sections';
import { WithdrawDialog, type Withdraw } from './withdraw-dialog';

const tones: Record<SectionState, Tone> = { empty: 'quiet', started: 'warn', filled: 'info' };

/** One section as the task list shows it. */
export interface Task {
  id: string;
  title: string;
  lead?: string | undefined;
  state: SectionState;
  /** Points of it that the applicant can still mend. */
  open: number;
}

interface TaskListViewProps {
  title: string;
  lead: ReactNode;
  tasks: readonly Task[];
  defects: readonly DefectFieldsFragment[];
  resubmission: boolean;
  /** Withdraws the record; absent where the reader may not. */
  withdraw?: Withdraw | undefined;
  children?: ReactNode;
}

/** The sections of a form, how far each is, and what is open in it; save and return at any time. */
export function TaskListView({ title, lead, tasks, defects, resubmission, withdraw, children }: TaskListViewProps) {
  const { t } = useTranslation();
  const { base, linkTo } = useForm();
  const [withdrawing, setWithdrawing] = useState(false);
  const filled = tasks.filter(({ state }) => state === 'filled').length;
  return (
    <div className="page">
      <PageHeader title={title} lead={lead} back={{ to: '/', label: t('taskList.back') }} extra={<DraftIndicator />} />
      {children}
      <DefectList defects={defects} linkTo={linkTo} />
      <p className="task-summary">{t('taskList.summary', { filled, total: tasks.length })}</p>
      <ol className="task-list">
        {tasks.map((task) => (
          <li key={task.id} data-section={task.id}>
            <div>
              <Link to={`${base}/${task.id}`}>{task.title}</Link>
              {task.lead && <div className="muted">{task.lead}</div>}
            </div>
            <div className="task-state">
              {task.open > 0 && <StatusTag tone="bad">{t('taskList.open', { count: task.open })}</StatusTag>}
              <StatusTag tone={tones[task.state]}>{t(`codes.sectionState.${task.state}`)}</StatusTag>
            </div>
          </li>
        ))}
      </ol>
      <div className="page-actions">
        <Link className="link-button link-button-primary" to={`${base}/check`}>
          {resubmission ? t('taskList.toResubmit') : t('taskList.toCheck')}
        </Link>
        <Link className="link-button" to={`${base}/progress`}>
          {t('taskList.progress')}
        </Link>
        {withdraw && (
          <Button type="text" danger onClick={() => setWithdrawing(true)}>
            {t('withdraw.button')}
          </Button>
        )}
      </div>
      {withdrawing && withdraw && <WithdrawDialog withdraw={withdraw} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}
