import type { Stage } from '@shidian/rules/package.js';
import { Button, Checkbox, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilingFilter, ProviderKind, RoundSummaryFragment } from '../generated/graphql';
import { useLocale } from '../wording/use-locale';
import { PlaceSelect } from './place-select';
import { filingKinds, filingStatuses, withoutEmpty } from './queue-state';
import { FilterForm } from '../ui/filter-form';

const flags = ['mine', 'overdue', 'late'] as const;

interface FilingFiltersProps {
  filter: FilingFilter;
  rounds: readonly RoundSummaryFragment[];
  stages: readonly Stage[];
  /** The viewer's own place, whose subtree they see. */
  root: string | null;
  onSearch: (filter: FilingFilter) => void;
}

/** The search form above the queue and the summary. */
export function FilingFilters({ filter: given, rounds, stages, root, onSearch }: FilingFiltersProps) {
  const { t } = useTranslation();
  const { words, nameOf } = useLocale();
  const id = useId();
  const [filter, setFilter] = useState(given);
  const set = (change: FilingFilter) => setFilter(withoutEmpty({ ...filter, ...change }));
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
          placeholder={t('desk.filters.searchHint')}
          onChange={(event) => set({ search: event.target.value })}
        />
      </div>
      <div className="filter">
        <label htmlFor={`${id}-kind`}>{t('desk.filters.kind')}</label>
        <select
          id={`${id}-kind`}
          className="plain-select"
          value={filter.kind ?? ''}
          onChange={(event) => set({ kind: (event.target.value || null) as ProviderKind | null })}
        >
          <option value="">{t('common.all')}</option>
          {filingKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`codes.providerKind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <PlaceSelect root={root} value={filter.place ?? null} onChange={(place) => set({ place })} />
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
      <fieldset className="filter filter-wide">
        <legend>{t('queue.status')}</legend>
        <Checkbox.Group
          value={filter.status ?? []}
          options={filingStatuses.map((value) => ({ value, label: t(`codes.status.${value}`) }))}
          onChange={(status) => set({ status })}
        />
      </fieldset>
      <fieldset className="filter filter-wide">
        <legend>{t('desk.filters.stage')}</legend>
        <Checkbox.Group
          value={filter.stage ?? []}
          options={stages.map(({ id: value, title }) => ({ value, label: words(title) }))}
          onChange={(stage) => set({ stage })}
        />
      </fieldset>
      <fieldset className="filter filter-wide">
        <legend>{t('desk.filters.only')}</legend>
        <Checkbox.Group
          value={flags.filter((flag) => filter[flag] === true)}
          options={flags.map((value) => ({ value, label: t(`desk.filters.${value}`) }))}
          onChange={(chosen) => set(Object.fromEntries(flags.map((flag) => [flag, chosen.includes(flag)])))}
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
