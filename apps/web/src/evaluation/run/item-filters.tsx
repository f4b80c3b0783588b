import { Button, Checkbox } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceSelect } from '../../desk/place-select';
import type { EvaluationItemFilter } from '../../generated/graphql';
import { PlainChoice } from '../../ui/plain-choice';
import { FilterForm } from '../../ui/filter-form';
import { proposals } from './item-state';

interface ItemFiltersProps {
  filter: EvaluationItemFilter;
  root: string | null;
  onSearch: (filter: EvaluationItemFilter) => void;
}

const decisions = ['yes', 'no'] as const;

/** The search form above the providers of a run. */
export function ItemFilters({ filter: given, root, onSearch }: ItemFiltersProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(given);
  const set = (change: EvaluationItemFilter) => setFilter({ ...filter, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(filter);
  };
  return (
    <FilterForm onSubmit={submit}>
      <PlaceSelect root={root} value={filter.place ?? null} onChange={(place) => set({ place })} />
      <PlainChoice
        label={t('evaluation.filters.decided')}
        value={filter.decided == null ? null : filter.decided ? 'yes' : 'no'}
        options={decisions.map((value) => ({ value, label: t(`evaluation.filters.${value}`) }))}
        onChange={(decided) => set({ decided: decided === null ? null : decided === 'yes' })}
      />
      <fieldset className="filter">
        <legend>{t('evaluation.filters.proposal')}</legend>
        <Checkbox.Group
          value={filter.proposal ?? []}
          options={proposals.map((value) => ({ value, label: t(`evaluation.codes.proposal.${value}`) }))}
          onChange={(proposal) => set({ proposal })}
        />
      </fieldset>
      <div className="filter-flag">
        <Checkbox checked={filter.failed === true} onChange={({ target }) => set({ failed: target.checked || null })}>
          {t('evaluation.filters.onlyFailed')}
        </Checkbox>
      </div>
      <div className="filter-actions">
        <Button type="primary" htmlType="submit">
          {t('queue.apply')}
        </Button>
        <Button onClick={() => onSearch({})}>{t('queue.reset')}</Button>
      </div>
    </FilterForm>
  );
}
