import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionEnd } from '../api/use-action';
import { Dialog } from '../ui/dialog';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';

/** Withdrawing a record for good. */
export interface Withdraw {
  busy: boolean;
  run: (reason: string) => Promise<ActionEnd<unknown> | null>;
  /** What follows once it is withdrawn. */
  done: () => void;
}

interface WithdrawDialogProps {
  withdraw: Withdraw;
  onClose: () => void;
}

/** Withdraws a record for good, with the reason. */
export function WithdrawDialog({ withdraw, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const confirm = async () => {
    if (!reason.trim()) {
      setProblem(t('withdraw.reasonMissing'));
      return;
    }
    const end = await withdraw.run(reason.trim());
    if (!end) return;
    if (end.kind !== 'done') {
      setProblem(endText(t, end));
      return;
    }
    onClose();
    withdraw.done();
  };

  return (
    <Dialog
      title={t('withdraw.title')}
      okText={t('withdraw.confirm')}
      okButtonProps={{ danger: true, loading: withdraw.busy }}
      cancelText={t('common.cancel')}
      onOk={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t('withdraw.text')}</p>
      <InlineProblem text={problem} />
      <label htmlFor={id}>{t('withdraw.reason')}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
