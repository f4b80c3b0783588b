import { Checkbox } from 'antd';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { CreateExamSessionDocument, ExamGroundDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { IntegerInput } from '../ui/integer-input';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { chinaInstant } from './china-time';
import { TextField } from './text-field';
import { TimeField } from './time-field';

/** Plans a session. */
export function CreateDialog({ onClose }: { onClose: (sessionId: string | null) => void }) {
  const { t } = useTranslation();
  const { nameOf, words } = useLocale();
  const id = useId();
  const [{ data }] = useQuery({ query: ExamGroundDocument });
  const { busy, run } = useAction(CreateExamSessionDocument, (answer) => answer.createExamSession);
  const [asked, setAsked] = useState({ programmeId: '', level: '', name: '', room: '', starts: '', ends: '' });
  const [capacity, setCapacity] = useState<number | undefined>(30);
  const [examinerIds, setExaminerIds] = useState<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const programmes = data?.examProgrammes ?? [];
  const programme = programmes.find((one) => one.programme.id === asked.programmeId) ?? programmes[0];
  const levels = (programme?.levels ?? []) as readonly CertificateLevel[];
  const level = levels.find((one) => one.id === asked.level) ?? levels[0];
  const set = (change: Partial<typeof asked>) => setAsked((before) => ({ ...before, ...change }));

  const confirm = async () => {
    const [startsAt, endsAt] = [chinaInstant(asked.starts), chinaInstant(asked.ends)];
    if (!programme || !level) return setProblem(t('exam.create.nothing'));
    if (!asked.name.trim() || !asked.room.trim() || !capacity || !startsAt || !endsAt)
      return setProblem(t('exam.create.incomplete'));
    const { name, room } = asked;
    const particulars = { name: name.trim(), room: room.trim(), capacity, startsAt, endsAt, examinerIds };
    const end = await run({ input: { programmeId: programme.programme.id, level: level.id, ...particulars } });
    if (end?.kind === 'done') onClose(end.payload.session?.id ?? null);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('exam.create.title')}
      confirm={t('exam.create.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(null)}
    >
      {(
        [
          ['programme', programme?.programme.id, programmes.map((one) => [one.programme.id, nameOf(one.programme)])],
          ['level', level?.id, levels.map((one) => [one.id, words(one.title)])],
        ] as const
      ).map(([field, value, choices]) => (
        <div className="field" key={field}>
          <label htmlFor={`${id}-${field}`}>{t(`exam.create.${field}`)}</label>
          <select
            id={`${id}-${field}`}
            className="plain-select"
            value={value}
            onChange={(event) =>
              set(
                field === 'programme' ? { programmeId: event.target.value, level: '' } : { level: event.target.value },
              )
            }
          >
            {choices.map(([key, text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <TextField label={t('exam.create.name')} value={asked.name} max={100} onChange={(name) => set({ name })} />
      <TextField label={t('exam.create.room')} value={asked.room} max={200} onChange={(room) => set({ room })} />
      <div className="field">
        <label htmlFor={`${id}-capacity`}>{t('exam.create.capacity')}</label>
        <IntegerInput id={`${id}-capacity`} value={capacity} max={10_000} onChange={setCapacity} />
      </div>
      <TimeField label={t('exam.create.starts')} value={asked.starts} onChange={(starts) => set({ starts })} />
      <TimeField label={t('exam.create.ends')} value={asked.ends} onChange={(ends) => set({ ends })} />
      <fieldset className="field">
        <legend>{t('exam.create.examiners')}</legend>
        <Checkbox.Group
          value={examinerIds}
          onChange={(chosen) => setExaminerIds(chosen)}
          options={(data?.examiners ?? []).map(({ userId, name }) => ({ value: userId, label: name }))}
        />
      </fieldset>
    </DecisionDialog>
  );
}
