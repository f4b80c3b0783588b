import { Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action';
import {
  ConfirmRectificationDocument,
  type ItemLineFieldsFragment,
  type RectificationVerdict,
} from '../../generated/graphql';
import { DecisionDialog } from '../../review/decision-dialog';
import { DayInput } from '../../ui/day-input';
import { endText } from '../../wording/end-text';
import { RectificationSteps } from '../rectification-steps';

const verdicts = ['DONE', 'NOT_DONE', 'EXTENDED'] as const satisfies readonly RectificationVerdict[];

interface InspectDialogProps {
  item: ItemLineFieldsFragment;
  onClose: (inspected: boolean) => void;
}

/** Follows up a rectification: done, not done, or more time. */
export function InspectDialog({ item, onClose }: InspectDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(ConfirmRectificationDocument, (data) => data.confirmRectification);
  const [verdict, setVerdict] = useState<RectificationVerdict>('DONE');
  const [text, setText] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const confirm = async () => {
    if (!text.trim() || (verdict === 'EXTENDED' && !dueOn)) {
      setProblem(t('evaluation.rectification.missing'));
      return;
    }
    const input = {
      runId: item.runId,
      providerId: item.provider.id,
      verdict,
      text: text.trim(),
      ...(verdict === 'EXTENDED' ? { dueOn } : {}),
    };
    const end = await run({ input });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('evaluation.rectification.dialog', { name: item.provider.name })}
      confirm={t('evaluation.rectification.send')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      {item.decision?.reason && (
        <p>
          {t('evaluation.rectification.asked')}
          {t('common.colon')}
          {item.decision.reason}
        </p>
      )}
      {item.rectification && <RectificationSteps rectification={item.rectification} />}
      <fieldset className="reason-list">
        <legend>{t('evaluation.rectification.verdict')}</legend>
        <Radio.Group
          name={`${id}-verdict`}
          value={verdict}
          options={verdicts.map((value) => ({ value, label: t(`evaluation.codes.verdict.${value}`) }))}
          onChange={(event) => setVerdict(event.target.value as RectificationVerdict)}
        />
      </fieldset>
      {verdict === 'EXTENDED' && (
        <DayInput label={t('evaluation.rectification.dueOn')} value={dueOn} onChange={setDueOn} />
      )}
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('evaluation.rectification.text')}</label>
        <Input.TextArea
          id={`${id}-text`}
          rows={3}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </DecisionDialog>
  );
}
