import { Checkbox } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamGroundQuery } from '../generated/graphql';
import { IntegerInput } from '../ui/integer-input';
import { chinaInstant } from './china-time';
import { TextField } from './text-field';
import { TimeField } from './time-field';

/** What a session states, as its fields hold it. */
export interface SessionDraft {
  name: string;
  room: string;
  capacity: number | undefined;
  starts: string;
  ends: string;
  examinerIds: string[];
}

/** The particulars as the API takes them; null while something is missing. */
export const particularsOf = ({ name, room, capacity, starts, ends, examinerIds }: SessionDraft) => {
  const [startsAt, endsAt] = [chinaInstant(starts), chinaInstant(ends)];
  if (!name.trim() || !room.trim() || !capacity || !startsAt || !endsAt) return null;
  return { name: name.trim(), room: room.trim(), capacity, startsAt, endsAt, examinerIds };
};

interface SessionFieldsProps {
  draft: SessionDraft;
  examiners: ExamGroundQuery['examiners'];
  onChange: (change: Partial<SessionDraft>) => void;
}

/** Name, room, seats, times and examiners of a session. */
export function SessionFields({ draft, examiners, onChange }: SessionFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { name, room, capacity, starts, ends, examinerIds } = draft;
  return (
    <>
      <TextField label={t('exam.create.name')} value={name} max={100} onChange={(text) => onChange({ name: text })} />
      <TextField label={t('exam.create.room')} value={room} max={200} onChange={(text) => onChange({ room: text })} />
      <div className="field">
        <label htmlFor={id}>{t('exam.create.capacity')}</label>
        <IntegerInput id={id} value={capacity} max={10_000} onChange={(seats) => onChange({ capacity: seats })} />
      </div>
      <TimeField label={t('exam.create.starts')} value={starts} onChange={(time) => onChange({ starts: time })} />
      <TimeField label={t('exam.create.ends')} value={ends} onChange={(time) => onChange({ ends: time })} />
      <fieldset className="field">
        <legend>{t('exam.create.examiners')}</legend>
        <Checkbox.Group
          value={examinerIds}
          onChange={(chosen) => onChange({ examinerIds: chosen })}
          options={examiners.map((one) => ({ value: one.userId, label: one.name }))}
        />
      </fieldset>
    </>
  );
}
