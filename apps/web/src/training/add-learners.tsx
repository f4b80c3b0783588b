import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { TextField } from '../exam/text-field';
import { AddClassMembersDocument } from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';
import { readLearners } from './learner-lines';
import { refusalLines } from './refusal-lines';

/** Adds learners by name and number, pasted or typed. */
export function AddLearners({ classId, refresh }: { classId: string; refresh: () => void }) {
  const { t } = useTranslation();
  const { busy, run } = useAction(AddClassMembersDocument, (answer) => answer.addClassMembers);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const members = readLearners(text);
  const add = async () => {
    const end = await run({ input: { classId, members } });
    if (!end) return;
    setProblem(end.kind === 'done' ? null : refusalLines(t, end));
    if (end.kind !== 'done') return;
    setText('');
    refresh();
  };
  return (
    <section>
      <h2>{t('training.add.title')}</h2>
      <p className="muted">{t('training.add.joins')}</p>
      <InlineProblem text={problem} />
      <TextField
        label={t('training.add.label')}
        hint={t('training.add.hint')}
        value={text}
        max={20_000}
        rows={4}
        onChange={setText}
      />
      <Button loading={busy} disabled={members.length === 0} onClick={() => void add()}>
        {t('training.add.confirm', { count: members.length })}
      </Button>
    </section>
  );
}
