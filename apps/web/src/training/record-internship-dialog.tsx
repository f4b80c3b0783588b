import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { readPackage } from '../application/contract';
import { CandidatePicker } from '../enrolment/candidate-picker';
import { TextField } from '../exam/text-field';
import { EnrolmentProgrammesDocument, RecordInternshipDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { DayInput } from '../ui/day-input';
import { PlainChoice } from '../ui/plain-choice';
import { useLocale } from '../wording/use-locale';
import { refusalLines } from './refusal-lines';

const empty = { companyName: '', companyUscc: '', tutor: '', startsOn: '', endsOn: '' };

/** The certifying body records that a candidate is an intern at a company. */
export function RecordInternshipDialog({ onClose }: { onClose: (recorded: boolean) => void }) {
  const { t } = useTranslation();
  const { nameOf } = useLocale();
  const [{ data }] = useQuery({ query: EnrolmentProgrammesDocument });
  const { busy, run } = useAction(RecordInternshipDocument, (answer) => answer.recordInternship);
  const [chosen, setChosen] = useState<string | null>(null);
  const [candidateId, setCandidateId] = useState<string | null>(null);
  const [asked, setAsked] = useState(empty);
  const [problem, setProblem] = useState<string | null>(null);
  // Only where a level asks for practice does an internship open an exam.
  const programmes = (data?.enrolmentProgrammes ?? [])
    .filter(({ content }) => readPackage(content).certification?.levels.some(({ practice }) => practice !== null))
    .map(({ programme }) => programme);
  const programmeId = chosen ?? programmes[0]?.id ?? '';
  const set = (change: Partial<typeof empty>) => setAsked((before) => ({ ...before, ...change }));
  const confirm = async () => {
    if (!candidateId) return setProblem(t('enrolment.form.candidateMissing'));
    if (!asked.startsOn || !asked.endsOn) return setProblem(t('training.practice.incomplete'));
    const end = await run({ input: { programmeId, candidateId, ...asked } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(refusalLines(t, end));
  };
  return (
    <DecisionDialog
      title={t('training.internship.title')}
      confirm={t('training.internship.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      {programmes.length > 1 && (
        <PlainChoice
          className="field"
          label={t('enrolment.form.programme')}
          none={null}
          value={programmeId}
          options={programmes.map((one) => ({ value: one.id, label: nameOf(one) }))}
          onChange={setChosen}
        />
      )}
      <CandidatePicker value={candidateId} onChange={setCandidateId} />
      <TextField
        label={t('training.internship.company')}
        value={asked.companyName}
        max={200}
        onChange={(companyName) => set({ companyName })}
      />
      <TextField
        label={t('training.internship.uscc')}
        hint={t('training.internship.usccHint')}
        value={asked.companyUscc}
        max={30}
        onChange={(companyUscc) => set({ companyUscc })}
      />
      <TextField
        label={t('training.internship.tutor')}
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
