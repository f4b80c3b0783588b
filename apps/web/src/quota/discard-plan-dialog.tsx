import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { DiscardQuotaPlanDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';

interface DiscardPlanDialogProps {
  plan: { id: string; name: string };
  onClose: () => void;
  onDone: () => void;
}

/** Discards a draft once it is confirmed. */
export function DiscardPlanDialog({ plan, onClose, onDone }: DiscardPlanDialogProps) {
  const { t } = useTranslation();
  const { busy, run } = useAction(DiscardQuotaPlanDocument, (data) => data.discardQuotaPlan);
  const [problem, setProblem] = useState<string | null>(null);
  const discard = async () => {
    const end = await run({ input: { id: plan.id } });
    if (end?.kind === 'done') onDone();
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={t('quota.discard.title', { name: plan.name })}
      confirm={t('quota.discard.confirm')}
      danger
      busy={busy}
      problem={problem}
      onConfirm={() => void discard()}
      onClose={onClose}
    >
      <p>{t('quota.discard.text')}</p>
    </DecisionDialog>
  );
}
