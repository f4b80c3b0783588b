import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonFields, type PersonTerms } from '../candidate/person-fields';
import type { PlacementState } from '../generated/graphql';
import { FilterForm } from '../ui/filter-form';
import { PlainChoice } from '../ui/plain-choice';

export const placementStates = [
  'GOES_ON',
  'COMPLETED',
  'BROKEN_OFF',
  'CANCELLED',
] as const satisfies readonly PlacementState[];

/** Whose placements are looked for, and where they stand. */
export interface PlacementTerms extends PersonTerms {
  state: PlacementState | null;
}

interface PlacementSearchProps {
  terms: PlacementTerms;
  onSearch: (terms: PlacementTerms) => void;
}

const noTerms: PlacementTerms = { name: '', number: '', state: null };

/** The search form above the placements. */
export function PlacementSearch({ terms: given, onSearch }: PlacementSearchProps) {
  const { t } = useTranslation();
  const [terms, setTerms] = useState(given);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({ ...terms, name: terms.name.trim(), number: terms.number.trim() });
  };
  return (
    <FilterForm onSubmit={submit}>
      <PersonFields terms={terms} onChange={setTerms} />
      <PlainChoice
        label={t('training.practice.status')}
        value={terms.state}
        options={placementStates.map((value) => ({ value, label: t(`training.placementState.${value}`) }))}
        onChange={(state) => setTerms({ ...terms, state })}
      />
      <div className="filter-actions">
        <Button type="primary" htmlType="submit">
          {t('queue.apply')}
        </Button>
        <Button
          onClick={() => {
            setTerms(noTerms);
            onSearch(noTerms);
          }}
        >
          {t('queue.reset')}
        </Button>
      </div>
    </FilterForm>
  );
}
