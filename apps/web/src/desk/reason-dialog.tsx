import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionEnd } from '../api/use-action';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';

interface ReasonDialogProps {
  title: string;
  text: string;
  label: string;
  confirm: string;
  danger?: boolean;
  busy: boolean;
  /** What to say where nothing is written; absent where nothing needs to be. */
  missing?: string;
  maxLength: number;
  run: (reason: string) => Promise<ActionEnd<unknown> | null>;
  onClose: () => void;
  onDone: () => void;
}

/** Asks for a few words and acts on them: an objection, a recusal, a delegation that ends. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, text, label, confirm, danger = false, busy, missing, maxLength, run, onClose, onDone } = props;
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const act = async () => {
    if (missing && !reason.trim()) {
      setProblem(missing);
      return;
    }
    const end = await run(reason.trim());
    if (end?.kind === 'done') onDone();
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={title}
      confirm={confirm}
      danger={danger}
      busy={busy}
      problem={problem}
      onConfirm={() => void act()}
      onClose={onClose}
    >
      <p>{text}</p>
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={maxLength}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </DecisionDialog>
  );
}
