import { Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFactLabels } from '../application/fact-labels';
import { fieldId } from '../ui/field';
import { withField } from './candidate-parts';
import { rowFields, type CandidateList, type CandidateRow } from './row-fields';
import { RowInput, type NamedLevel } from './row-input';

interface EntryListProps {
  list: CandidateList;
  rows: readonly CandidateRow[] | undefined;
  levels: readonly NamedLevel[];
  errorOf: (path: string) => string | undefined;
  onChange: (rows: readonly CandidateRow[] | undefined) => void;
}

type Stated = 'unknown' | 'none' | 'some';

/** A list that may be unknown, stated as empty, or filled in entry by entry: that nobody said anything is not that there is nothing. */
export function EntryList({ list, rows, levels, errorOf, onChange }: EntryListProps) {
  const { t } = useTranslation();
  const labelOf = useFactLabels();
  const stated: Stated = rows === undefined ? 'unknown' : rows.length === 0 ? 'none' : 'some';
  const state = (next: Stated) => onChange(next === 'unknown' ? undefined : next === 'none' ? [] : [{}]);
  const entries = rows ?? [];
  const replace = (index: number, row: CandidateRow) => onChange(entries.map((one, at) => (at === index ? row : one)));
  return (
    <fieldset className="entry-list" id={fieldId(list)} data-part={list} tabIndex={-1}>
      <legend>{labelOf(list)}</legend>
      <Radio.Group
        name={`stated-${list}`}
        value={stated}
        options={(['unknown', 'none', 'some'] as const).map((value) => ({
          value,
          label: t(`enrolment.form.${value}`),
        }))}
        onChange={(event) => state(event.target.value as Stated)}
      />
      {entries.map((row, index) => (
        // Rows have no identity of their own: what is typed belongs to the place.
        <fieldset className="entry" key={index}>
          <legend>{t('enrolment.form.row', { row: index + 1 })}</legend>
          <div className="entry-fields">
            {rowFields[list].map((field) => (
              <RowInput
                key={field.name}
                path={`${list}.${index}.${field.name}`}
                label={labelOf(`${list}.${field.name}`).split(' · ').at(-1) ?? field.name}
                field={field}
                levels={levels}
                value={row[field.name]}
                error={errorOf(`${list}.${index}.${field.name}`)}
                onChange={(value) => replace(index, withField(row, field.name, value))}
              />
            ))}
          </div>
          <Button size="small" onClick={() => onChange(entries.filter((_, at) => at !== index))}>
            {t('enrolment.form.remove', { row: index + 1 })}
          </Button>
        </fieldset>
      ))}
      {stated === 'some' && <Button onClick={() => onChange([...entries, {}])}>{t('enrolment.form.add')}</Button>}
    </fieldset>
  );
}
