import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TrainingClassRowFragment, TrainingClassState } from '../generated/graphql';
import { useScopeTitles } from '../provider/scope-titles';
import { StatusTag, type Tone } from '../ui/status-tag';

const tones: Record<TrainingClassState, Tone> = { PLANNED: 'quiet', RUNNING: 'info', OVER: 'warn', CLOSED: 'good' };

/** Where a class stands. */
export function ClassState({ state }: { state: TrainingClassState }) {
  const { t } = useTranslation();
  return <StatusTag tone={tones[state]}>{t(`training.state.${state}`)}</StatusTag>;
}

/** Classes, the latest first. */
export function ClassTable({ classes }: { classes: readonly TrainingClassRowFragment[] }) {
  const { t } = useTranslation();
  const { titleOf } = useScopeTitles();
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('training.classes')}>
      <table className="plain-table">
        <thead>
          <tr>
            {(['name', 'scope', 'when', 'learners', 'satisfied', 'status'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`training.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((one) => (
            <tr key={one.id} data-class={one.id}>
              <th scope="row">
                <Link to={`/training/${one.id}`}>{one.name}</Link>
                <small>{one.providerName}</small>
              </th>
              <td>{titleOf(one.scope)}</td>
              <td>{t('training.fromUntil', { from: one.startsOn, until: one.endsOn })}</td>
              <td>{t('training.completedOf', { part: one.completedCount, whole: one.memberCount })}</td>
              <td>{t('training.completedOf', { part: one.survey.satisfied, whole: one.survey.responses })}</td>
              <td>
                <ClassState state={one.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
