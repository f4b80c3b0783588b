import { Button, Checkbox } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceSelect } from '../../desk/place-select';
import type { ProviderChangeFilter } from '../../generated/graphql';
import { PlainChoice } from '../../ui/plain-choice';
import { FilterForm } from '../../ui/filter-form';
import { changeKinds, changeStatuses } from './change-list-state';

interface ChangeFiltersProps {
  filter: ProviderChangeFilter;
  root: string | null;
  onSearch: (filter: ProviderChangeFilter) => void;
}

/** The search form above the changes. */
export function ChangeFilters({ filter: given, root, onSearch }: ChangeFiltersProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(given);
  const set = (change: ProviderChangeFilter) => setFilter({ ...filter, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(filter);
  };
  return (
    <FilterForm onSubmit={submit}>
      <PlainChoice
        label={t('record.change.kind')}
        value={filter.kind}
        options={changeKinds.map((value) => ({ value, label: t(`codes.changeKind.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <PlaceSelect root={root} value={filter.place ?? null} onChange={(place) => set({ place })} />
      <fieldset className="filter">
        <legend>{t('record.change.status')}</legend>
        <Checkbox.Group
          value={filter.status ?? []}
          options={changeStatuses.map((value) => ({ value, label: t(`codes.status.${value}`) }))}
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
