import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingClassFieldsFragment } from '../generated/graphql';
import { AttendanceDays } from './attendance-days';

interface MemberRowProps {
  record: TrainingClassFieldsFragment;
  member: TrainingClassFieldsFragment['members'][number];
  /** Changes when hours were recorded. */
  round: number;
  /** How the learner is chosen, where that is offered. */
  choice: { disabled: boolean; chosen: boolean; onToggle: () => void } | null;
}

/** A learner with hours and certificate; what the hours are made of opens beneath. */
export function MemberRow({ record, member, round, choice }: MemberRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { candidateId, name } = member;
  return (
    <>
      <tr>
        {choice && (
          <td>
            <input
              type="checkbox"
              aria-label={t('training.members.choose', { name })}
              disabled={choice.disabled}
              checked={choice.chosen}
              onChange={choice.onToggle}
            />
          </td>
        )}
        <th scope="row">{name}</th>
        <td>{member.documentMasked}</td>
        <td>
          {member.leftOn ? t('training.fromUntil', { from: member.joinedOn, until: member.leftOn }) : member.joinedOn}
        </td>
        <td>
          {t('training.completedOf', { part: member.hours, whole: record.standardHours })}{' '}
          <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {t('training.members.days')}
            <span className="sr-only"> {name}</span>
          </Button>
        </td>
        <td>
          {member.completionNumber}
          <small>{member.completedOn}</small>
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={choice ? 6 : 5}>
            <AttendanceDays key={round} {...{ classId: record.id, candidateId, name }} />
          </td>
        </tr>
      )}
    </>
  );
}
