import { Button } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAction } from '../../api/use-action';
import { TextField } from '../../exam/text-field';
import { AnswerSurveyDocument } from '../../generated/graphql';
import { InlineProblem } from '../../ui/inline-problem';
import { PageHeader } from '../../ui/page-header';
import { endText } from '../../wording/end-text';
import '../../styles/forms.css';

const scores = [
  [5, 'best'],
  [4, 'good'],
  [3, 'fair'],
  [2, 'poor'],
  [1, 'worst'],
] as const;

/** What learners think of their training: number and name of the completion certificate, a score, a word. No account is needed. */
export function Page() {
  const { t } = useTranslation();
  const id = useId();
  const { tenant = '' } = useParams();
  const { busy, run } = useAction(AnswerSurveyDocument, (answer) => answer.answerSurvey);
  const [asked, setAsked] = useState({ number: '', name: '', comment: '' });
  const [score, setScore] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [taken, setTaken] = useState(false);
  const set = (change: Partial<typeof asked>) => setAsked((before) => ({ ...before, ...change }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (score === null || !asked.number.trim() || !asked.name.trim()) return setProblem(t('survey.incomplete'));
    const end = await run({ input: { tenant, ...asked, comment: asked.comment || null, score } });
    if (end?.kind === 'done') setTaken(true);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <div className="page page-narrow">
      <PageHeader title={t('survey.title')} lead={t('survey.lead')} />
      {taken ? (
        <p role="status">{t('survey.taken')}</p>
      ) : (
        <form onSubmit={(event) => void send(event)}>
          <InlineProblem text={problem} />
          <TextField label={t('survey.number')} value={asked.number} max={60} onChange={(number) => set({ number })} />
          <TextField label={t('survey.name')} value={asked.name} max={100} onChange={(name) => set({ name })} />
          <fieldset className="field">
            <legend>{t('survey.score')}</legend>
            <div className="choice-list">
              {scores.map(([one, word]) => (
                <label key={one} htmlFor={`${id}-${one}`}>
                  <input
                    id={`${id}-${one}`}
                    type="radio"
                    name={`${id}-score`}
                    checked={score === one}
                    onChange={() => setScore(one)}
                  />{' '}
                  {t(`survey.scores.${word}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <TextField
            label={t('survey.comment')}
            value={asked.comment}
            max={1000}
            rows={4}
            onChange={(comment) => set({ comment })}
          />
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('survey.send')}
          </Button>
        </form>
      )}
    </div>
  );
}
