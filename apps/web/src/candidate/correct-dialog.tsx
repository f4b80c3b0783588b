import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { CorrectCandidateDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';

interface CorrectDialogProps {
  candidate: { id: string; name: string };
  onClose: (corrected: boolean) => void;
}

/** Corrects name or number, with a reason; what was there before stays on record. */
export function CorrectDialog({ candidate, onClose }: CorrectDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(CorrectCandidateDocument, (data) => data.correctCandidate);
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const confirm = async () => {
    const end = await run({
      input: { id: candidate.id, name: name.trim() || null, number: number.trim() || null, reason },
    });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('candidate.correct.title', { name: candidate.name })}
      confirm={t('candidate.correct.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('candidate.correct.text')}</p>
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('candidate.correct.name')}</label>
        <Input id={`${id}-name`} value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-number`}>{t('candidate.correct.number')}</label>
        <Input
          id={`${id}-number`}
          autoComplete="off"
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{t('candidate.correct.reason')}</label>
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
