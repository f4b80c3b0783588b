import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { ApproveApplicationDocument } from '../generated/graphql';
import { endText } from '../wording/end-text';
import type { CapacityEffect } from './capacity';
import { DecisionDialog } from './decision-dialog';
import type { ReviewedApplication } from './workbench';

interface ApproveDialogProps {
  application: ReviewedApplication;
  capacity: CapacityEffect | null;
  onClose: () => void;
  onDecided: () => void;
}

/** Approves, with the effect on the round's capacity before the click. */
export function ApproveDialog({ application, capacity, onClose, onDecided }: ApproveDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(ApproveApplicationDocument, (data) => data.approvePilotApplication);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const confirm = async () => {
    const attempt = application.submission?.attempt ?? 0;
    const text = message.trim();
    const end = await run({ input: { id: application.id, attempt, ...(text ? { message: text } : {}) } });
    if (end?.kind === 'done') onDecided();
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('decide.approveTitle', { school: application.school.name })}
      confirm={t('decide.approveConfirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{capacity ? t('decide.capacity', { ...capacity }) : t('decide.noCapacity')}</p>
      <label htmlFor={id}>{t('decide.messageOptional')}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={2000}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
    </DecisionDialog>
  );
}
