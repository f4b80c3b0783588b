import type { TypedDocumentNode } from '@urql/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserError } from '../api/mutate';
import { useAction } from '../api/use-action';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { TextField } from './text-field';

interface ReasonDialogProps<Data> {
  title: string;
  text?: string;
  document: TypedDocumentNode<Data, { input: { id: string; reason: string } }>;
  payloadOf: (data: Data) => { userErrors: UserError[] };
  id: string;
  onClose: (done: boolean) => void;
}

/** Asks for the reason of a step that cannot be undone. */
export function ReasonDialog<Data>({ title, text, document, payloadOf, id, onClose }: ReasonDialogProps<Data>) {
  const { t } = useTranslation();
  const { busy, run } = useAction(document, payloadOf);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    if (!reason.trim()) return setProblem(t('exam.session.reasonMissing'));
    const end = await run({ input: { id, reason: reason.trim() } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={title}
      confirm={title}
      danger
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      {text && <p>{text}</p>}
      <TextField label={t('exam.session.reason')} value={reason} max={500} rows={3} onChange={setReason} />
    </DecisionDialog>
  );
}
