import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActionEnd, useAction } from '../api/use-action';
import {
  CompleteTrainingDocument,
  LeaveTrainingClassDocument,
  RecordAttendanceDocument,
  type TrainingClassFieldsFragment,
} from '../generated/graphql';
import { DayInput } from '../ui/day-input';
import { chinaDate } from '../ui/format';
import { InlineProblem } from '../ui/inline-problem';
import { IntegerInput } from '../ui/integer-input';
import { MemberRow } from './member-row';
import { refusalLines } from './refusal-lines';

interface MemberTableProps {
  record: TrainingClassFieldsFragment;
  refresh: () => void;
}

/** Learners with their hours: those chosen get hours of a day, or their completion certificates. */
export function MemberTable({ record, refresh }: MemberTableProps) {
  const { t } = useTranslation();
  const attendance = useAction(RecordAttendanceDocument, (answer) => answer.recordAttendance);
  const leaving = useAction(LeaveTrainingClassDocument, (answer) => answer.leaveTrainingClass);
  const completion = useAction(CompleteTrainingDocument, (answer) => answer.completeTraining);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [day, setDay] = useState(chinaDate(new Date()));
  const [hours, setHours] = useState<number | undefined>(8);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const open = record.members.filter(({ leftOn, completionNumber }) => leftOn === null && completionNumber === null);
  const candidateIds = open.map(({ candidateId }) => candidateId).filter((id) => chosen.has(id));
  const may = record.abilities.includes('COMPLETE');

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const nameOf = (row: number) => open.find(({ candidateId }) => candidateId === candidateIds[row])?.name;
  const settle = (end: ActionEnd<unknown> | null) => {
    if (end) setProblem(end.kind === 'done' ? null : refusalLines(t, end, nameOf));
    if (end?.kind !== 'done') return;
    setRound(round + 1);
    refresh();
  };
  const recordDay = async () => {
    const entries = candidateIds.map((candidateId) => ({ candidateId, hours: hours ?? 0 }));
    settle(await attendance.run({ input: { classId: record.id, day, entries } }));
  };
  const complete = async () =>
    settle(await completion.run({ input: { classId: record.id, candidateIds, completedOn: day } }));

  const leave = async () => {
    const [candidateId = ''] = candidateIds;
    settle(await leaving.run({ input: { classId: record.id, candidateId, leftOn: day } }));
  };

  return (
    <section>
      <h2 id="learners">{t('training.members.title')}</h2>
      <InlineProblem text={problem} />
      {record.members.length === 0 && <p className="muted">{t('training.members.none')}</p>}
      {record.members.length > 0 && (
        <div className="grid-scroll" tabIndex={0} role="region" aria-labelledby="learners">
          <table className="plain-table">
            <thead>
              <tr>
                {may && (
                  <td>
                    <input
                      type="checkbox"
                      aria-label={t('training.members.chooseAll')}
                      checked={open.length > 0 && candidateIds.length === open.length}
                      onChange={(event) =>
                        setChosen(
                          event.target.checked ? new Set(open.map(({ candidateId }) => candidateId)) : new Set(),
                        )
                      }
                    />
                  </td>
                )}
                {(['name', 'document', 'joined', 'hours', 'completion'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`training.members.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {record.members.map((one) => (
                <MemberRow
                  key={one.candidateId}
                  {...{ record, member: one, round }}
                  choice={
                    may
                      ? {
                          disabled: !open.includes(one),
                          chosen: chosen.has(one.candidateId) && open.includes(one),
                          onToggle: () => toggle(one.candidateId),
                        }
                      : null
                  }
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {may && open.length > 0 && (
        <div className="batch-bar">
          <span>{t('training.members.chosen', { count: candidateIds.length })}</span>
          <DayInput className="field-inline" label={t('training.members.day')} value={day} onChange={setDay} />
          <label>
            {t('training.members.dayHours')} <IntegerInput value={hours} max={12} onChange={setHours} />
          </label>
          <Button
            loading={attendance.busy}
            disabled={candidateIds.length === 0 || hours === undefined}
            onClick={() => void recordDay()}
          >
            {t('training.members.record')}
          </Button>
          <Button
            type="primary"
            loading={completion.busy}
            disabled={candidateIds.length === 0}
            onClick={() => void complete()}
          >
            {t('training.members.complete')}
          </Button>
          <Button loading={leaving.busy} disabled={candidateIds.length !== 1} onClick={() => void leave()}>
            {t('training.members.leave')}
          </Button>
        </div>
      )}
    </section>
  );
}
