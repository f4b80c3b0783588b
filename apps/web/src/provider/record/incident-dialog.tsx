import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action';
import { RecordIncidentDocument, type IncidentKind } from '../../generated/graphql';
import { DecisionDialog } from '../../review/decision-dialog';
import { DayInput } from '../../ui/day-input';
import { chinaDate } from '../../ui/format';
import { endText } from '../../wording/end-text';

const kinds = ['PUNISHMENT', 'CONDITION_LOST', 'FALSE_MATERIAL'] as const satisfies readonly IncidentKind[];

interface IncidentDialogProps {
  provider: { id: string; name: string };
  onClose: (recorded: boolean) => void;
}

/** Records what an officer learnt of a provider. */
export function IncidentDialog({ provider, onClose }: IncidentDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(RecordIncidentDocument, (data) => data.recordIncident);
  const [kind, setKind] = useState<IncidentKind>('PUNISHMENT');
  const [happenedOn, setHappenedOn] = useState('');
  const [source, setSource] = useState('');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const confirm = async () => {
    if (!happenedOn || !source.trim() || !text.trim()) {
      setProblem(t('record.incidents.missing'));
      return;
    }
    const input = { providerId: provider.id, kind, happenedOn, source: source.trim(), text: text.trim() };
    const end = await run({ input });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('record.incidents.dialog', { name: provider.name })}
      confirm={t('record.incidents.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('record.incidents.text')}</p>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t('record.incidents.kind')}</label>
        <select
          id={`${id}-kind`}
          className="plain-select"
          value={kind}
          onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? kind)}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`record.codes.incident.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <DayInput
        label={t('record.incidents.happenedOn')}
        value={happenedOn}
        max={chinaDate(new Date())}
        onChange={setHappenedOn}
      />
      <div className="field">
        <label htmlFor={`${id}-source`}>{t('record.incidents.source')}</label>
        <Input
          id={`${id}-source`}
          maxLength={200}
          placeholder={t('record.incidents.sourceHint')}
          value={source}
          onChange={(event) => setSource(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('record.incidents.what')}</label>
        <Input.TextArea
          id={`${id}-text`}
          rows={4}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </DecisionDialog>
  );
}
