import { Button, Checkbox, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotApplicationFilter, RoundSummaryFragment, SchoolType } from '../generated/graphql';
import { useLocale } from '../wording/use-locale';
import { queueOutcomes, queueSchoolTypes, queueStatuses, type QueueState } from './queue-state';
import { FilterForm } from '../ui/filter-form';

interface QueueFiltersProps {
  state: QueueState;
  rounds: readonly RoundSummaryFragment[];
  onSearch: (filter: PilotApplicationFilter) => void;
}

/** The search form above the queue. */
export function QueueFilters({ state, rounds, onSearch }: QueueFiltersProps) {
  const { t } = useTranslation();
  const { nameOf } = useLocale();
  const id = useId();
  const [filter, setFilter] = useState(state.filter);

  const set = (change: Partial<PilotApplicationFilter>) => {
    const next: Record<string, unknown> = { ...filter, ...change };
    // A filter without a value is no filter.
    setFilter(
      Object.fromEntries(
        Object.entries(next).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value))),
      ),
    );
  };
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
          value={filter.search ?? ''}
          placeholder={t('queue.searchHint')}
          onChange={(event) => set({ search: event.target.value })}
        />
      </div>
      <div className="filter">
        <label htmlFor={`${id}-round`}>{t('queue.round')}</label>
        <select
          id={`${id}-round`}
          className="plain-select"
          value={filter.roundId ?? ''}
          onChange={(event) => set({ roundId: event.target.value })}
        >
          <option value="">{t('common.all')}</option>
          {rounds.map((round) => (
            <option key={round.id} value={round.id}>
              {nameOf(round)}
            </option>
          ))}
        </select>
      </div>
      <div className="filter">
        <label htmlFor={`${id}-type`}>{t('queue.schoolType')}</label>
        <select
          id={`${id}-type`}
          className="plain-select"
          value={filter.schoolType ?? ''}
          onChange={(event) => set({ schoolType: (event.target.value || null) as SchoolType | null })}
        >
          <option value="">{t('common.all')}</option>
          {queueSchoolTypes.map((type) => (
            <option key={type} value={type}>
              {t(`codes.schoolType.${type}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="filter filter-wide">
        <legend>{t('queue.status')}</legend>
        <Checkbox.Group
          value={filter.status ?? []}
          options={queueStatuses.map((value) => ({ value, label: t(`codes.status.${value}`) }))}
          onChange={(status) => set({ status })}
        />
      </fieldset>
      <fieldset className="filter filter-wide">
        <legend>{t('queue.outcome')}</legend>
        <Checkbox.Group
          value={filter.outcome ?? []}
          options={queueOutcomes.map((value) => ({ value, label: t(`codes.outcome.${value}`) }))}
          onChange={(outcome) => set({ outcome })}
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
