import { Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { PassFilingDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { CapEffectTable } from './cap-effect-table';
import { useDesk } from './desk-context';
import { attestsAt } from './filing-package';

interface PassDialogProps {
  onClose: () => void;
  onDecided: () => void;
}

/** Passes the filing to the next desk, with what the office attests and what it does to the caps before the click. */
export function PassDialog({ onClose, onDecided }: PassDialogProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const id = useId();
  const { filing, content, stages, target } = useDesk();
  const { busy, run } = useAction(PassFilingDocument, (data) => data.passFiling);
  const [attested, setAttested] = useState(false);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const attests = attestsAt(content, filing.stage, filing.kind);
  const next = stages[stages.findIndex((stage) => stage.id === filing.stage) + 1];

  const pass = async () => {
    if (attests && !attested) {
      setProblem(t('desk.pass.attestMissing'));
      return;
    }
    const text = message.trim();
    const end = await run({
      input: { ...target, ...(attests ? { attested } : {}), ...(text ? { message: text } : {}) },
    });
    if (end?.kind === 'done') onDecided();
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('desk.pass.title', { name: filing.applicant.name })}
      confirm={t('desk.pass.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void pass()}
      onClose={onClose}
    >
      <p>{next && t('desk.pass.next', { stage: words(next.title) })}</p>
      {filing.capEffect && filing.capEffect.length > 0 && (
        <>
          <h3 id={`${id}-caps`}>{t('desk.caps.afterwards')}</h3>
          <CapEffectTable caps={filing.capEffect} labelledBy={`${id}-caps`} />
        </>
      )}
      {attests && (
        <p>
          <Checkbox checked={attested} onChange={(event) => setAttested(event.target.checked)}>
            {t('desk.pass.attest')}
          </Checkbox>
        </p>
      )}
      <label htmlFor={`${id}-message`}>{t('decide.messageOptional')}</label>
      <Input.TextArea
        id={`${id}-message`}
        rows={3}
        maxLength={2000}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
    </DecisionDialog>
  );
}
