import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import type { UserError } from '../api/mutate';
import { PublishQuotaPlanDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { Field } from '../ui/field';
import { endText } from '../wording/end-text';
import { cellOfRefusal } from './plan-figures';
import type { Plan } from './save-plan';

interface PublishPlanDialogProps {
  plan: Plan;
  draftVersion: number;
  onClose: () => void;
  /** The plan itself was refused: what is wrong belongs to its cells. */
  onRefused: (errors: readonly UserError[]) => void;
  onDone: () => void;
}

/** Publishes a draft with a reason; it is in force at once. */
export function PublishPlanDialog({ plan, draftVersion, onClose, onRefused, onDone }: PublishPlanDialogProps) {
  const { t } = useTranslation();
  const { busy, run } = useAction(PublishQuotaPlanDocument, (data) => data.publishQuotaPlan);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const publish = async () => {
    setMissing(!reason.trim());
    if (!reason.trim()) return;
    const end = await run({ input: { id: plan.id, draftVersion, reason: reason.trim() } });
    if (end?.kind === 'done') onDone();
    else if (end?.kind === 'refused' && end.errors.some(({ field }) => cellOfRefusal(field))) onRefused(end.errors);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('quota.publish.title', { name: plan.name })}
      confirm={t('quota.publish.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void publish()}
      onClose={onClose}
    >
      <p>{t('quota.publish.text', { version: plan.baseVersion + 1 })}</p>
      <Field
        path="publish.reason"
        label={t('quota.publish.reason')}
        required
        error={missing ? t('quota.publish.missing') : undefined}
      >
        {(input) => (
          <Input.TextArea
            {...input}
            rows={3}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </DecisionDialog>
  );
}
