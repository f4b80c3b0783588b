import type { StudentFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFactLabels } from '../application/fact-labels';
import { fieldId } from '../ui/field';
import { withField } from './candidate-parts';
import { studentFields, type CandidateRow } from './row-fields';
import { RowInput } from './row-input';

interface StudentFormProps {
  student: StudentFacts | undefined;
  errorOf: (path: string) => string | undefined;
  onChange: (student: StudentFacts | undefined) => void;
}

interface AnswerProps {
  path: string;
  value: boolean | undefined;
  onChange: (value: boolean | undefined) => void;
}

/** Yes, no, or not stated. */
function Answer({ path, value, onChange }: AnswerProps) {
  const { t } = useTranslation();
  const labelOf = useFactLabels();
  return (
    <fieldset className="field" id={fieldId(path)} tabIndex={-1}>
      <legend>{labelOf(path).split(' · ').at(-1)}</legend>
      <Radio.Group
        name={path}
        value={value === undefined ? 'unknown' : value ? 'yes' : 'no'}
        options={(['unknown', 'yes', 'no'] as const).map((one) => ({ value: one, label: t(`enrolment.form.${one}`) }))}
        onChange={(event) => {
          const answer = event.target.value as 'unknown' | 'yes' | 'no';
          onChange(answer === 'unknown' ? undefined : answer === 'yes');
        }}
      />
    </fieldset>
  );
}

/** Studies that are not finished. */
export function StudentForm({ student, errorOf, onChange }: StudentFormProps) {
  const labelOf = useFactLabels();
  const row = (student ?? {}) as CandidateRow & StudentFacts;
  const set = (field: keyof StudentFacts, value: unknown) => {
    const next = withField<StudentFacts>(row, field, value);
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <fieldset className="entry-list" id={fieldId('student')} data-part="student" tabIndex={-1}>
      <legend>{labelOf('student')}</legend>
      <Answer path="student.enrolled" value={row.enrolled} onChange={(value) => set('enrolled', value)} />
      {row.enrolled === true && (
        <>
          <div className="entry-fields">
            {studentFields.map((field) => (
              <RowInput
                key={field.name}
                path={`student.${field.name}`}
                label={labelOf(`student.${field.name}`).split(' · ').at(-1) ?? field.name}
                field={field}
                levels={[]}
                value={row[field.name as keyof StudentFacts] as string | undefined}
                error={errorOf(`student.${field.name}`)}
                onChange={(value) => set(field.name as keyof StudentFacts, value)}
              />
            ))}
          </div>
          <Answer path="student.recommended" value={row.recommended} onChange={(value) => set('recommended', value)} />
        </>
      )}
    </fieldset>
  );
}
