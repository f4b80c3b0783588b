import { atLevel, levelOf } from '@shidian/contract/jurisdictions.js';
import { Button } from 'antd';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../wording/use-locale';
import type { PublicPlace, Titles } from './public-register';
import { emptySearch, longestText, publicKinds, publicStatuses, type PublicSearch } from './search-state';

interface SearchFormProps {
  search: PublicSearch;
  places: readonly PublicPlace[];
  scopes: Titles;
  onSearch: (search: PublicSearch) => void;
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="plain-select" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('common.all')}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The search form above the public register. */
export function SearchForm({ search: given, places, scopes, onSearch }: SearchFormProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const id = useId();
  const [search, setSearch] = useState(given);
  const set = (change: Partial<PublicSearch>) => setSearch({ ...search, ...change });
  const city = (search.place && atLevel(search.place, 'CITY')) || '';
  const named = (level: 'CITY' | 'COUNTY', under = '') =>
    places
      .filter(({ code }) => levelOf(code) === level && (!under || atLevel(code, 'CITY') === under))
      .map(({ code, name }) => [code, name] as const);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(search);
  };

  return (
    <form className="filters" role="search" aria-label={t('register.filters.form')} onSubmit={submit}>
      <div className="filter register-text">
        <label htmlFor={`${id}-q`}>{t('register.filters.q')}</label>
        <input
          id={`${id}-q`}
          className="plain-input"
          type="search"
          maxLength={longestText}
          value={search.q}
          onChange={(event) => set({ q: event.target.value })}
        />
      </div>
      <Choice
        label={t('register.filters.city')}
        value={city}
        options={named('CITY')}
        onChange={(place) => set({ place })}
      />
      {city && (
        <Choice
          label={t('register.filters.county')}
          value={search.place === city ? '' : search.place}
          options={named('COUNTY', city)}
          onChange={(place) => set({ place: place || city })}
        />
      )}
      <Choice
        label={t('register.filters.kind')}
        value={search.kind}
        options={publicKinds.map((kind) => [kind, t(`codes.providerKind.${kind}`)])}
        onChange={(kind) => set({ kind })}
      />
      <Choice
        label={t('register.filters.scope')}
        value={search.scope}
        options={Object.entries(scopes).map(([scope, title]) => [scope, words(title)])}
        onChange={(scope) => set({ scope })}
      />
      <Choice
        label={t('register.filters.status')}
        value={search.status}
        options={publicStatuses.map((status) => [status, t(`codes.providerStatus.${status}`)])}
        onChange={(status) => set({ status })}
      />
      <div className="filter">
        <label htmlFor={`${id}-on`}>{t('register.filters.on')}</label>
        <input
          id={`${id}-on`}
          className="plain-input"
          type="date"
          aria-describedby={`${id}-hint`}
          value={search.on}
          onChange={(event) => set({ on: event.target.value })}
        />
        <div className="field-hint" id={`${id}-hint`}>
          {t('register.filters.onHint')}
        </div>
      </div>
      <div className="filter-actions">
        <Button type="primary" htmlType="submit">
          {t('register.filters.search')}
        </Button>
        <Button onClick={() => onSearch(emptySearch)}>{t('register.filters.reset')}</Button>
      </div>
    </form>
  );
}
