import { Button } from 'antd';
import { levelOf } from '@shidian/contract/jurisdictions.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlacesUnderDocument } from '../generated/graphql';
import type { PlanPlace } from './plan-figures';

interface PlanAdditionsProps {
  places: readonly PlanPlace[];
  years: readonly number[];
  onPlace: (place: PlanPlace) => void;
  onYear: (year: number) => void;
}

/** Gives a county lines of its own inside its city, or the plan one more year. */
export function PlanAdditions({ places, years, onPlace, onYear }: PlanAdditionsProps) {
  const { t } = useTranslation();
  const [city, setCity] = useState('');
  const [code, setCode] = useState('');
  const [{ data }] = useQuery({ query: PlacesUnderDocument, variables: { under: city }, pause: !city });
  const cities = places.filter((place) => levelOf(place.code) === 'CITY');
  const counties = (data?.jurisdictions ?? []).filter((one) => !places.some((place) => place.code === one.code));
  const chosen = counties.find((county) => county.code === code);
  const next = (years.at(-1) ?? new Date().getFullYear() - 1) + 1;
  return (
    <div className="plan-additions">
      <fieldset className="filter">
        <legend>{t('quota.plan.addPlace')}</legend>
        <div className="plan-add">
          <select
            className="plain-select"
            aria-label={t('desk.filters.city')}
            value={city}
            onChange={(event) => {
              setCity(event.target.value);
              setCode('');
            }}
          >
            <option value="">{t('desk.filters.city')}</option>
            {cities.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
          <select
            className="plain-select"
            aria-label={t('desk.filters.county')}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          >
            <option value="">{t('desk.filters.county')}</option>
            {(city ? counties : []).map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
          <Button
            disabled={!chosen}
            onClick={() => {
              if (chosen) onPlace({ code: chosen.code, name: chosen.name });
              setCode('');
            }}
          >
            {t('quota.plan.add')}
          </Button>
        </div>
      </fieldset>
      <fieldset className="filter">
        <legend>{t('quota.plan.addYear')}</legend>
        <Button onClick={() => onYear(next)}>{t('quota.plan.addYearConfirm', { year: next })}</Button>
      </fieldset>
    </div>
  );
}
