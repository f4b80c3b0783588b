import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { CreateExamSessionDocument, ExamGroundDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { particularsOf, type SessionDraft, SessionFields } from './session-fields';

const blank: SessionDraft = { name: '', room: '', capacity: 30, starts: '', ends: '', examinerIds: [] };

/** Plans a session. */
export function CreateDialog({ onClose }: { onClose: (sessionId: string | null) => void }) {
  const { t } = useTranslation();
  const { nameOf, words } = useLocale();
  const id = useId();
  const [{ data }] = useQuery({ query: ExamGroundDocument });
  const { busy, run } = useAction(CreateExamSessionDocument, (answer) => answer.createExamSession);
  const [asked, setAsked] = useState({ programmeId: '', level: '' });
  const [draft, setDraft] = useState<SessionDraft>(blank);
  const [problem, setProblem] = useState<string | null>(null);
  const programmes = data?.examProgrammes ?? [];
  const programme = programmes.find((one) => one.programme.id === asked.programmeId) ?? programmes[0];
  const levels = (programme?.levels ?? []) as readonly CertificateLevel[];
  const level = levels.find((one) => one.id === asked.level) ?? levels[0];
  const set = (change: Partial<typeof asked>) => setAsked((before) => ({ ...before, ...change }));

  const confirm = async () => {
    if (!programme || !level) return setProblem(t('exam.create.nothing'));
    const particulars = particularsOf(draft);
    if (!particulars) return setProblem(t('exam.create.incomplete'));
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
      <SessionFields
        draft={draft}
        examiners={data?.examiners ?? []}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    </DecisionDialog>
  );
}
