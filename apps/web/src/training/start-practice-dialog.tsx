import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { TextField } from '../exam/text-field';
import { StartPracticeDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { DayInput } from '../ui/day-input';
import { readLearners } from './learner-lines';
import { useOwnProvider } from './own-provider';
import { refusalLines } from './refusal-lines';

/** A base takes learners in. */
export function StartPracticeDialog({ onClose }: { onClose: (started: boolean) => void }) {
  const { t } = useTranslation();
  const own = useOwnProvider('PRACTICE_BASE');
  const { busy, run } = useAction(StartPracticeDocument, (answer) => answer.startPractice);
  const [asked, setAsked] = useState({ learners: '', tutor: '', startsOn: '', endsOn: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const set = (change: Partial<typeof asked>) => setAsked((before) => ({ ...before, ...change }));
  const confirm = async () => {
    if (!own) return setProblem(t('training.practice.nothing'));
    const { learners, tutor, startsOn, endsOn } = asked;
    if (!startsOn || !endsOn) return setProblem(t('training.practice.incomplete'));
    const end = await run({ input: { providerId: own.id, members: readLearners(learners), tutor, startsOn, endsOn } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(refusalLines(t, end));
  };
  return (
    <DecisionDialog
      title={t('training.practice.title')}
      confirm={t('training.practice.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <TextField
        label={t('training.add.label')}
        hint={t('training.add.hint')}
        value={asked.learners}
        max={20_000}
        rows={4}
        onChange={(learners) => set({ learners })}
      />
      <TextField
        label={t('training.practice.tutor')}
        value={asked.tutor}
        max={100}
        onChange={(tutor) => set({ tutor })}
      />
      <div className="field-row">
        <DayInput
          label={t('training.create.startsOn')}
          value={asked.startsOn}
          onChange={(startsOn) => set({ startsOn })}
        />
        <DayInput
          label={t('training.practice.plannedEnd')}
          value={asked.endsOn}
          onChange={(endsOn) => set({ endsOn })}
        />
      </div>
    </DecisionDialog>
  );
}
