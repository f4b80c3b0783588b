import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { InlineProblem } from '../ui/inline-problem';

interface DecisionDialogProps {
  title: string;
  confirm: string;
  danger?: boolean;
  busy: boolean;
  problem: string | null;
  children: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}

/** The frame in which a decision is confirmed. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { title, confirm, danger = false, busy, problem, children, onConfirm, onClose } = props;
  const { t } = useTranslation();
  return (
    <Dialog
      width={640}
      title={title}
      okText={confirm}
      okButtonProps={{ danger, loading: busy }}
      cancelText={t('common.cancel')}
      onOk={onConfirm}
      onCancel={onClose}
    >
      <InlineProblem text={problem} />
      {children}
    </Dialog>
  );
}
