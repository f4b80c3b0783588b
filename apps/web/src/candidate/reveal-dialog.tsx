import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { RevealCandidateNumberDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { Dialog } from '../ui/dialog';
import { endText } from '../wording/end-text';

interface RevealDialogProps {
  candidate: { id: string; name: string };
  onClose: (revealed: boolean) => void;
}

/** Asks why, then shows the whole number in this window and nowhere else. */
export function RevealDialog({ candidate, onClose }: RevealDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(RevealCandidateNumberDocument, (data) => data.revealCandidateNumber);
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const title = t('candidate.reveal.title', { name: candidate.name });

  const confirm = async () => {
    const end = await run({ input: { id: candidate.id, reason } });
    if (end?.kind === 'done') setNumber(end.payload.number ?? null);
    else if (end) setProblem(endText(t, end));
  };

  if (number !== null)
    return (
      <Dialog
        title={title}
        onCancel={() => onClose(true)}
        footer={<Button onClick={() => onClose(true)}>{t('candidate.reveal.close')}</Button>}
      >
        <p className="muted">{t('candidate.reveal.number')}</p>
        <p className="revealed-number" data-testid="revealed-number" role="status">
          {number}
        </p>
      </Dialog>
    );
  return (
    <DecisionDialog
      title={title}
      confirm={t('candidate.reveal.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('candidate.reveal.text')}</p>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{t('candidate.reveal.reason')}</label>
        <Input.TextArea
          id={`${id}-reason`}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </DecisionDialog>
  );
}
