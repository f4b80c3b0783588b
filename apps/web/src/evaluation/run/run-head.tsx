import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action';
import { ResumeEvaluationDocument, StopEvaluationDocument, type RunFieldsFragment } from '../../generated/graphql';
import { formatDate, formatInstant } from '../../ui/format';
import { InlineProblem } from '../../ui/inline-problem';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { endText } from '../../wording/end-text';
import { useLocale } from '../../wording/use-locale';
import { runTones } from '../tones';

/** How far a run is, and the ways to stop it and to go on. */
export function RunHead({ run, refresh }: { run: RunFieldsFragment; refresh: () => void }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const stop = useAction(StopEvaluationDocument, (data) => data.stopAnnualEvaluation);
  const resume = useAction(ResumeEvaluationDocument, (data) => data.resumeAnnualEvaluation);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, year, status, progress, abilities } = run;
  const act = async (action: typeof stop | typeof resume) => {
    const end = await action.run({ input: { id } });
    setProblem(end ? endText(t, end) || null : null);
    refresh();
  };
  return (
    <>
      <PageHeader
        title={t('evaluation.list.heading', { year })}
        back={{ to: '/evaluations', label: t('evaluation.run.back') }}
        lead={t('evaluation.run.basis', {
          id: run.packageId,
          version: run.packageVersion,
          date: formatDate(run.evaluatedOn, locale),
          who: run.startedBy,
          at: formatInstant(run.startedAt, locale),
        })}
        extra={
          <>
            {abilities.includes('STOP') && (
              <Button loading={stop.busy} onClick={() => void act(stop)}>
                {t('evaluation.run.stop')}
              </Button>
            )}
            {abilities.includes('RESUME') && (
              <Button type="primary" loading={resume.busy} onClick={() => void act(resume)}>
                {t('evaluation.run.resume')}
              </Button>
            )}
          </>
        }
      />
      <InlineProblem text={problem} />
      <section className="progress-now" aria-label={t('evaluation.run.progress')} data-run-status={status}>
        <StatusTag tone={runTones[status]}>{t(`evaluation.codes.run.${status}`)}</StatusTag>
        <span role="status" data-testid="run-progress">
          {t('evaluation.run.evaluated', { evaluated: progress.evaluated, total: progress.total })}
          {progress.failed > 0 && ` · ${t('evaluation.run.failed', { count: progress.failed })}`}
          {` · ${t('evaluation.run.decided', { decided: progress.decided, total: progress.total })}`}
        </span>
        <progress
          className="run-bar"
          aria-label={t('evaluation.run.progress')}
          max={progress.total}
          value={progress.evaluated}
        />
        {status === 'RUNNING' && <span className="muted">{t('evaluation.run.leave')}</span>}
      </section>
    </>
  );
}
