import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { CommitExamDrawDocument, EnterExamDrawValueDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { chinaInstant, chinaLocal } from './china-time';
import { TextField } from './text-field';
import { TimeField } from './time-field';

interface CommitDialogProps {
  sessionId: string;
  onClose: (done: boolean) => void;
}

/** Commits to the roster and to a secret seed, and names the public value to come. */
export function CommitDialog({ sessionId, onClose }: CommitDialogProps) {
  const { t } = useTranslation();
  const { busy, run } = useAction(CommitExamDrawDocument, (data) => data.commitExamDraw);
  const [valueName, setValueName] = useState('');
  const [due, setDue] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    const valueDue = chinaInstant(due);
    if (!valueName.trim() || !valueDue) return setProblem(t('exam.draw.valueMissing'));
    const end = await run({ input: { sessionId, valueName: valueName.trim(), valueDue } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={t('exam.draw.commit')}
      confirm={t('exam.draw.commit')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('exam.draw.commitText')}</p>
      <TextField
        label={t('exam.draw.valueName')}
        hint={t('exam.draw.valueNameHint')}
        value={valueName}
        max={200}
        onChange={setValueName}
      />
      <TimeField label={t('exam.draw.valueDue')} value={due} onChange={setDue} />
    </DecisionDialog>
  );
}

interface ValueDialogProps {
  drawId: string;
  onClose: (done: boolean) => void;
}

/** Enters the value that has come into being. */
export function ValueDialog({ drawId, onClose }: ValueDialogProps) {
  const { t } = useTranslation();
  const { busy, run } = useAction(EnterExamDrawValueDocument, (data) => data.enterExamDrawValue);
  const [value, setValue] = useState('');
  const [source, setSource] = useState('');
  const [at, setAt] = useState(() => chinaLocal(new Date()));
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    const valueAt = chinaInstant(at);
    if (!value || !source.trim() || !valueAt) return setProblem(t('exam.draw.valueIncomplete'));
    const end = await run({ input: { id: drawId, value, valueAt, source: source.trim() } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={t('exam.draw.enter')}
      confirm={t('exam.draw.enter')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('exam.draw.enterText')}</p>
      <TextField label={t('exam.draw.value')} value={value} max={200} onChange={setValue} />
      <TimeField label={t('exam.draw.valueAt')} value={at} onChange={setAt} />
      <TextField label={t('exam.draw.source')} value={source} max={500} onChange={setSource} />
    </DecisionDialog>
  );
}
