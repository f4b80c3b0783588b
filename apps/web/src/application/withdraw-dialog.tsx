import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAction } from '../api/use-action';
import { WithdrawApplicationDocument } from '../generated/graphql';
import { endText } from '../wording/end-text';
import { InlineProblem } from '../ui/inline-problem';

interface WithdrawDialogProps {
  applicationId: string;
  onClose: () => void;
  onDone?: () => void;
}

/** Withdraws an application for good, with the reason. */
export function WithdrawDialog({ applicationId, onClose, onDone }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const { busy, run } = useAction(WithdrawApplicationDocument, (data) => data.withdrawPilotApplication);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const withdraw = async () => {
    if (!reason.trim()) {
      setProblem(t('withdraw.reasonMissing'));
      return;
    }
    const end = await run({ input: { id: applicationId, reason: reason.trim() } });
    if (!end) return;
    if (end.kind !== 'done') setProblem(endText(t, end));
    else if (onDone) onDone();
    else void navigate(`/applications/${applicationId}/progress`);
  };

  return (
    <Modal
      open
      title={t('withdraw.title')}
      okText={t('withdraw.confirm')}
      okButtonProps={{ danger: true, loading: busy }}
      cancelText={t('common.cancel')}
      onOk={() => void withdraw()}
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
    </Modal>
  );
}
