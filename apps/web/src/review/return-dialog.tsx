import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { endText } from '../wording/end-text';
import { useCaseAction } from './case-action';
import { DecisionDialog } from './decision-dialog';
import { defectInputs } from './defects';
import { useReview, type ReturnTo } from './review-context';

interface ReturnDialogProps {
  onClose: () => void;
  onDecided: () => void;
  /** To whom, where there is a choice, and what chooses it. */
  to?: ReturnTo;
  choice?: ReactNode;
}

/** Returns the submission once, with every defect that was noted. */
export function ReturnDialog({ onClose, onDecided, to = {}, choice }: ReturnDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { actions, defects, removeDefect } = useReview();
  const { busy, run } = useCaseAction(actions.return);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const confirm = async () => {
    if (defects.length === 0) {
      setProblem(t('decide.returnNeedsDefects'));
      return;
    }
    const text = message.trim();
    const end = await run({ defects: defectInputs(defects), ...(text ? { message: text } : {}), ...to });
    if (end?.kind === 'done') onDecided();
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('decide.returnTitle')}
      confirm={t('decide.returnConfirm', { count: defects.length })}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {choice}
      <p>{t(to.to === 'DESK' ? 'decide.sendBackText' : 'decide.returnText')}</p>
      {defects.length === 0 ? (
        <p className="muted">{t('defects.noneNoted')}</p>
      ) : (
        <ol className="noted-defects">
          {defects.map(({ key, label, text }) => (
            <li key={key}>
              <strong>{label}</strong>
              <span>{text}</span>
              <Button size="small" type="text" danger onClick={() => removeDefect(key)}>
                {t('defects.remove')}
                <span className="sr-only"> {label}</span>
              </Button>
            </li>
          ))}
        </ol>
      )}
      <label htmlFor={id}>{t(to.to === 'DESK' ? 'decide.noteOptional' : 'decide.messageOptional')}</label>
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
