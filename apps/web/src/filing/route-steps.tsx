import type { Stage } from '@shidian/rules/package.js';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { routeProgress, type DeskState, type DeskStep, type Travelling } from './route-progress';

const tones: Record<DeskState, Tone> = {
  passed: 'good',
  current: 'info',
  returned: 'warn',
  rejected: 'bad',
  withdrawn: 'quiet',
  waiting: 'quiet',
};

function Answers({ answers }: Pick<DeskStep, 'answers'>) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list desk-answers" aria-label={t('filing.progress.signOffs')}>
      {answers.map(({ department, verdict, reason }) => (
        <li key={department} data-department={department} data-verdict={verdict ?? 'NONE'}>
          {t('filing.progress.signature', {
            department: t(`codes.department.${department}`),
            verdict: verdict ? t(`codes.signOff.${verdict}`) : t('filing.progress.unsigned'),
          })}
          {reason && <span className="muted"> {reason}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The desks of a route as steps, the one where the case lies marked, with who still has to sign there. */
export function RouteSteps({ stages, travelling }: { stages: readonly Stage[]; travelling: Travelling }) {
  const { t } = useTranslation();
  const { words } = useLocale();
  return (
    <ol className="route-steps">
      {routeProgress(stages, travelling).map(({ stage, state, answers }) => (
        <li
          key={stage.id}
          data-stage={stage.id}
          data-state={state}
          aria-current={state === 'current' || state === 'returned' ? 'step' : undefined}
        >
          <strong>{words(stage.title)}</strong>
          <StatusTag tone={tones[state]}>{t(`filing.progress.desk.${state}`)}</StatusTag>
          {answers.length > 0 && state !== 'waiting' && <Answers answers={answers} />}
        </li>
      ))}
    </ol>
  );
}
