import { Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { useCaseAction } from './case-action';
import { DecisionDialog } from './decision-dialog';
import { useReview } from './review-context';

/** Rejects with typed reasons of the programme and a message. */
export function RejectDialog({ onClose, onDecided }: { onClose: () => void; onDecided: () => void }) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const id = useId();
  const { content, actions } = useReview();
  const { busy, run } = useCaseAction(actions.reject);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { rejection } = content.reasons;

  const confirm = async () => {
    if (codes.length === 0 || !message.trim()) {
      setProblem(codes.length === 0 ? t('decide.reasonMissing') : t('decide.messageMissing'));
      return;
    }
    const reasons = rejection
      .filter(({ code }) => codes.includes(code))
      .map(({ code, rule }) => ({ code, ...(rule ? { rule } : {}) }));
    const end = await run({ message: message.trim(), reasons });
    if (end?.kind === 'done') onDecided();
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('decide.rejectTitle')}
      confirm={t('decide.rejectConfirm')}
      danger
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('decide.rejectText')}</p>
      <fieldset className="reason-list">
        <legend>{t('decide.reasons')}</legend>
        <Checkbox.Group
          value={[...codes]}
          options={rejection.map(({ code, title }) => ({ value: code, label: words(title) }))}
          onChange={(next) => setCodes(next)}
        />
      </fieldset>
      <label htmlFor={id}>{t('decide.messageToApplicant')}</label>
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
