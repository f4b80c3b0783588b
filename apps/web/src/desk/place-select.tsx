import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { atLevel, levelOf } from '@shidian/contract/jurisdictions.js';
import { PlacesUnderDocument } from '../generated/graphql';

interface PlaceSelectProps {
  /** The place whose subtree can be chosen; null for all of it. */
  root: string | null;
  value: string | null;
  onChange: (code: string | null) => void;
}

interface LevelProps {
  id: string;
  label: string;
  under: string;
  value: string | null;
  onChange: (code: string | null) => void;
}

function Level({ id, label, under, value, onChange }: LevelProps) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: PlacesUnderDocument, variables: { under } });
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="plain-select"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{t('common.all')}</option>
        {data?.jurisdictions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A place of the officer's own subtree, level by level: a city, then one of its counties. */
export function PlaceSelect({ root, value, onChange }: PlaceSelectProps) {
  const { t } = useTranslation();
  const id = useId();
  const [{ data }] = useQuery({ query: PlacesUnderDocument, variables: { under: null }, pause: root !== null });
  const top = root ?? data?.jurisdictions[0]?.code ?? null;
  if (top === null || levelOf(top) === 'COUNTY') return null;
  const city = levelOf(top) === 'CITY' ? top : value && atLevel(value, 'CITY');
  const county = value && levelOf(value) === 'COUNTY' ? value : null;
  return (
    <>
      {levelOf(top) === 'PROVINCE' && (
        <Level id={`${id}-city`} label={t('desk.filters.city')} under={top} value={city} onChange={onChange} />
      )}
      {city && (
        <Level
          id={`${id}-county`}
          label={t('desk.filters.county')}
          under={city}
          value={county}
          onChange={(code) => onChange(code ?? (city === top ? null : city))}
        />
      )}
    </>
  );
}
