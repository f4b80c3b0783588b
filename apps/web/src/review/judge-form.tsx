import type { Finding } from '@shidian/rules/findings.js';
import { Button, Input, Radio } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgementVerdict } from '../generated/graphql';
import { endText } from '../wording/end-text';
import { formatInstant } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import { withDeputy } from '../wording/with-deputy';
import { useCaseAction } from './case-action';
import { useReview, type CaseActions } from './review-context';
import { InlineProblem } from '../ui/inline-problem';

interface JudgeFormProps {
  finding: Finding;
}

/** The reviewer's verdict on one finding, with the reason. */
export function JudgeForm({ finding }: JudgeFormProps) {
  const { judge } = useReview().actions;
  return judge ? <Judging finding={finding} judge={judge} /> : null;
}

function Judging({ finding, judge }: JudgeFormProps & { judge: NonNullable<CaseActions['judge']> }) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const id = useId();
  const { abilities, judgements, refresh } = useReview();
  const given = judgements.find(({ rule }) => rule === finding.rule);
  const { busy, run } = useCaseAction(judge);
  const [verdict, setVerdict] = useState<JudgementVerdict | null>(given?.verdict ?? null);
  const [comment, setComment] = useState(given?.comment ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const mayJudge = abilities.includes('JUDGE');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!verdict) {
      setProblem(t('judge.choose'));
      return;
    }
    if (verdict === 'NOT_MET' && !comment.trim()) {
      setProblem(t('judge.commentMissing'));
      return;
    }
    const end = await run({ rule: finding.rule, verdict, comment: comment.trim() });
    if (!end) return;
    setProblem(endText(t, end) || null);
    if (end.kind === 'done') refresh();
  };

  if (!mayJudge) {
    return given ? (
      <p className="judgement">
        <strong>{t(`codes.verdict.${given.verdict}`)}</strong> {given.comment}
        <small className="muted">
          {withDeputy(t, given.judgedBy, given.onBehalfOf)} · {formatInstant(given.judgedAt, locale)}
        </small>
      </p>
    ) : null;
  }
  return (
    <form className="judge-form" data-judge={finding.rule} onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend className="sr-only">{t('judge.legend', { rule: words(finding.title) })}</legend>
        <Radio.Group
          value={verdict}
          onChange={(event) => setVerdict(event.target.value as JudgementVerdict)}
          options={[
            { value: 'MET', label: t('codes.verdict.MET') },
            { value: 'NOT_MET', label: t('codes.verdict.NOT_MET') },
          ]}
        />
        <label htmlFor={id} className="sr-only">
          {t('judge.comment')}
        </label>
        <Input.TextArea
          id={id}
          rows={2}
          maxLength={1000}
          placeholder={t('judge.comment')}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </fieldset>
      <InlineProblem text={problem} />
      <div className="judge-actions">
        <Button size="small" type={given ? 'default' : 'primary'} htmlType="submit" loading={busy}>
          {given ? t('judge.change') : t('judge.save')}
        </Button>
        {given && (
          <small className="muted" role="status">
            {t(given.carriedOver ? 'judge.carriedOver' : 'judge.saved', {
              who: withDeputy(t, given.judgedBy, given.onBehalfOf),
              when: formatInstant(given.judgedAt, locale),
            })}
          </small>
        )}
      </div>
    </form>
  );
}
