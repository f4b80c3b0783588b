import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action';
import { AcceptProviderChangeDocument, type ProviderChangeQuery } from '../../generated/graphql';
import { DecisionDialog } from '../../review/decision-dialog';
import { endText } from '../../wording/end-text';

interface AcceptDialogProps {
  change: Pick<NonNullable<ProviderChangeQuery['providerChange']>, 'id' | 'attempt' | 'kind' | 'provider'>;
  onClose: (accepted: boolean) => void;
}

/** Accepts a change: the register gets a new version. */
export function AcceptDialog({ change, onClose }: AcceptDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(AcceptProviderChangeDocument, (data) => data.acceptProviderChange);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    const text = message.trim();
    const end = await run({ input: { id: change.id, attempt: change.attempt, ...(text ? { message: text } : {}) } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={t('record.change.acceptTitle', { name: change.provider.name })}
      confirm={t('record.change.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('record.change.acceptText')}</p>
      <p>{t(`record.change.effect.${change.kind}`)}</p>
      <label htmlFor={id}>{t('record.change.message')}</label>
      <Input.TextArea
        id={id}
        rows={2}
        maxLength={2000}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
    </DecisionDialog>
  );
}
