import { Button, Checkbox, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnrolmentFilter } from '../generated/graphql';
import { PlainChoice } from '../ui/plain-choice';
import { FilterForm } from '../ui/filter-form';
import { enrolmentStatuses } from './list-state';

interface Choice {
  value: string;
  label: string;
}

interface EnrolmentFiltersProps {
  filter: EnrolmentFilter;
  programmes: readonly Choice[];
  levels: readonly Choice[];
  onSearch: (filter: EnrolmentFilter) => void;
}

/** The search form above the enrolments. */
export function EnrolmentFilters({ filter: given, programmes, levels, onSearch }: EnrolmentFiltersProps) {
  const { t } = useTranslation();
  const id = useId();
  const [filter, setFilter] = useState(given);
  const set = (change: EnrolmentFilter) => setFilter({ ...filter, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(filter);
  };
  return (
    <FilterForm onSubmit={submit}>
      <div className="filter">
        <label htmlFor={`${id}-search`}>{t('queue.search')}</label>
        <Input
          id={`${id}-search`}
          allowClear
          maxLength={100}
          value={filter.search ?? ''}
          placeholder={t('enrolment.list.search')}
          onChange={(event) => set({ search: event.target.value })}
        />
      </div>
      {programmes.length > 1 && (
        <PlainChoice
          label={t('enrolment.list.programme')}
          value={filter.programmeId}
          options={programmes}
          onChange={(programmeId) => set({ programmeId })}
        />
      )}
      <PlainChoice
        label={t('enrolment.form.level')}
        value={filter.level}
        options={levels}
        onChange={(level) => set({ level })}
      />
      <fieldset className="filter">
        <legend>{t('enrolment.list.status')}</legend>
        <Checkbox.Group
          value={filter.status ?? []}
          options={enrolmentStatuses.map((value) => ({ value, label: t(`enrolment.status.${value}`) }))}
          onChange={(status) => set({ status })}
        />
      </fieldset>
      <div className="filter-actions">
        <Button type="primary" htmlType="submit">
          {t('queue.apply')}
        </Button>
        <Button onClick={() => onSearch({})}>{t('queue.reset')}</Button>
      </div>
    </FilterForm>
  );
}
