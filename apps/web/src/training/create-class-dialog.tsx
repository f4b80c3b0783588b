import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { TextField } from '../exam/text-field';
import { CreateTrainingClassDocument, TrainingGroundDocument } from '../generated/graphql';
import { useScopeTitles } from '../provider/scope-titles';
import { DecisionDialog } from '../review/decision-dialog';
import { DayInput } from '../ui/day-input';
import { IntegerInput } from '../ui/integer-input';
import { refusalLines } from './refusal-lines';

/** Opens a class for a scope that the filing covers. */
export function CreateClassDialog({ onClose }: { onClose: (classId: string | null) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { titleOf } = useScopeTitles();
  const [{ data }] = useQuery({ query: TrainingGroundDocument });
  const { busy, run } = useAction(CreateTrainingClassDocument, (answer) => answer.createTrainingClass);
  const [asked, setAsked] = useState({ scope: '', name: '', startsOn: '', endsOn: '' });
  const [hours, setHours] = useState<number | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const own = data?.providers.edges.map(({ node }) => node).find(({ kind }) => kind === 'TRAINING_INSTITUTION');
  const scope = asked.scope || own?.scopes[0] || '';
  const set = (change: Partial<typeof asked>) => setAsked((before) => ({ ...before, ...change }));

  const confirm = async () => {
    if (!own) return setProblem(t('training.create.nothing'));
    if (!asked.name.trim() || !asked.startsOn || !asked.endsOn) return setProblem(t('training.create.incomplete'));
    const end = await run({ input: { ...asked, providerId: own.id, scope, standardHours: hours ?? null } });
    if (end?.kind === 'done') onClose(end.payload.trainingClass?.id ?? null);
    else if (end) setProblem(refusalLines(t, end));
  };

  return (
    <DecisionDialog
      title={t('training.create.title')}
      confirm={t('training.create.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(null)}
    >
      <div className="field">
        <label htmlFor={`${id}-scope`}>{t('training.create.scope')}</label>
        <select
          id={`${id}-scope`}
          className="plain-select"
          value={scope}
          onChange={(event) => set({ scope: event.target.value })}
        >
          {(own?.scopes ?? []).map((one) => (
            <option key={one} value={one}>
              {titleOf(one)}
            </option>
          ))}
        </select>
      </div>
      <TextField label={t('training.create.name')} value={asked.name} max={100} onChange={(name) => set({ name })} />
      <div className="field-row">
        <DayInput
          label={t('training.create.startsOn')}
          value={asked.startsOn}
          onChange={(startsOn) => set({ startsOn })}
        />
        <DayInput label={t('training.create.endsOn')} value={asked.endsOn} onChange={(endsOn) => set({ endsOn })} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-hours`}>{t('training.create.hours')}</label>
        <div className="field-hint" id={`${id}-hint`}>
          {t('training.create.hoursHint')}
        </div>
        <IntegerInput id={`${id}-hours`} aria-describedby={`${id}-hint`} value={hours} max={5000} onChange={setHours} />
      </div>
    </DecisionDialog>
  );
}
