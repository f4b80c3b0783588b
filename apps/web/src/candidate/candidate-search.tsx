import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterForm } from '../ui/filter-form';
import { PersonFields, type PersonTerms } from './person-fields';

interface CandidateSearchProps {
  terms: PersonTerms;
  onSearch: (terms: PersonTerms) => void;
}

/** The search form above the candidates. */
export function CandidateSearch({ terms: given, onSearch }: CandidateSearchProps) {
  const { t } = useTranslation();
  const [terms, setTerms] = useState(given);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({ name: terms.name.trim(), number: terms.number.trim() });
  };
  return (
    <FilterForm onSubmit={submit}>
      <PersonFields terms={terms} onChange={setTerms} />
      <div className="filter-actions">
        <Button type="primary" htmlType="submit">
          {t('queue.apply')}
        </Button>
        <Button
          onClick={() => {
            setTerms({ name: '', number: '' });
            onSearch({ name: '', number: '' });
          }}
        >
          {t('queue.reset')}
        </Button>
      </div>
    </FilterForm>
  );
}
