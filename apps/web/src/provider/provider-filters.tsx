import { Button, Checkbox, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceSelect } from '../desk/place-select';
import type { ProviderFilter } from '../generated/graphql';
import { DayInput } from '../ui/day-input';
import { PlainChoice } from '../ui/plain-choice';
import { FilterForm } from '../ui/filter-form';
import { providerKinds, providerStatuses } from './list-state';

interface ProviderFiltersProps {
  filter: ProviderFilter;
  /** The viewer's own place, whose subtree they see. */
  root: string | null;
  scopes: readonly { id: string; title: string }[];
  onSearch: (filter: ProviderFilter) => void;
}

/** The search form above the officers' register. */
export function ProviderFilters({ filter: given, root, scopes, onSearch }: ProviderFiltersProps) {
  const { t } = useTranslation();
  const id = useId();
  const [filter, setFilter] = useState(given);
  const set = (change: ProviderFilter) => setFilter({ ...filter, ...change });
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
          placeholder={t('record.list.search')}
          onChange={(event) => set({ search: event.target.value })}
        />
      </div>
      <PlainChoice
        label={t('desk.filters.kind')}
        value={filter.kind}
        options={providerKinds.map((value) => ({ value, label: t(`codes.providerKind.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <PlaceSelect root={root} value={filter.place ?? null} onChange={(place) => set({ place })} />
      <PlainChoice
        label={t('record.list.scope')}
        value={filter.scope}
        options={scopes.map(({ id: value, title: label }) => ({ value, label }))}
        onChange={(scope) => set({ scope })}
      />
      <DayInput
        className="filter"
        label={t('record.list.on')}
        value={filter.on ?? ''}
        onChange={(on) => set({ on: on || null })}
      />
      <fieldset className="filter">
        <legend>{t('record.list.status')}</legend>
        <Checkbox.Group
          value={filter.status ?? []}
          options={providerStatuses.map((value) => ({ value, label: t(`codes.providerStatus.${value}`) }))}
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
