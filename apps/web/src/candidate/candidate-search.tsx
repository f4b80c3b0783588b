import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterForm } from '../ui/filter-form';

/** What is searched for; the number never leaves the page but in the body of a request. */
export interface CandidateSearchTerms {
  name: string;
  number: string;
}

interface CandidateSearchProps {
  terms: CandidateSearchTerms;
  onSearch: (terms: CandidateSearchTerms) => void;
}

/** The search form above the candidates. */
export function CandidateSearch({ terms: given, onSearch }: CandidateSearchProps) {
  const { t } = useTranslation();
  const id = useId();
  const [terms, setTerms] = useState(given);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({ name: terms.name.trim(), number: terms.number.trim() });
  };
  return (
    <FilterForm onSubmit={submit}>
      <div className="filter">
        <label htmlFor={`${id}-name`}>{t('candidate.list.name')}</label>
        <Input
          id={`${id}-name`}
          value={terms.name}
          placeholder={t('candidate.list.nameHint')}
          onChange={(event) => setTerms({ ...terms, name: event.target.value })}
        />
      </div>
      <div className="filter">
        <label htmlFor={`${id}-number`}>{t('candidate.list.number')}</label>
        <Input
          id={`${id}-number`}
          autoComplete="off"
          value={terms.number}
          placeholder={t('candidate.list.numberHint')}
          onChange={(event) => setTerms({ ...terms, number: event.target.value })}
        />
      </div>
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
