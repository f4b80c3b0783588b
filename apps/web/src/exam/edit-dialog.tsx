import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { ChangeExamSessionDocument, ExamGroundDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { chinaLocal } from './china-time';
import { particularsOf, type SessionDraft, SessionFields } from './session-fields';
import type { SessionRecord } from './session-head';

interface EditDialogProps {
  session: SessionRecord;
  onClose: (changed: boolean) => void;
}

/** Changes a session that has not begun; what its admissions have fixed is said beforehand. */
export function EditDialog({ session, onClose }: EditDialogProps) {
  const { t } = useTranslation();
  const { id, admitted, startsAt, endsAt } = session;
  const [{ data }] = useQuery({ query: ExamGroundDocument });
  const { busy, run } = useAction(ChangeExamSessionDocument, (answer) => answer.changeExamSession);
  const [draft, setDraft] = useState<SessionDraft>({
    name: session.name,
    room: session.room,
    capacity: session.capacity,
    starts: chinaLocal(new Date(startsAt)),
    ends: chinaLocal(new Date(endsAt)),
    examinerIds: session.examiners.map(({ userId }) => userId),
  });
  const [problem, setProblem] = useState<string | null>(null);

  const confirm = async () => {
    const particulars = particularsOf(draft);
    if (!particulars) return setProblem(t('exam.create.incomplete'));
    const end = await run({ input: { id, ...particulars } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('exam.edit.title', { number: session.number })}
      confirm={t('exam.edit.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('exam.edit.text')}</p>
      {admitted > 0 && <p>{t('exam.edit.fixed', { count: admitted })}</p>}
      <SessionFields
        draft={draft}
        examiners={data?.examiners ?? session.examiners}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    </DecisionDialog>
  );
}
