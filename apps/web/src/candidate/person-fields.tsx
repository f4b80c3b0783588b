import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** Who is looked for; the number never leaves the page but in the body of a request. */
export interface PersonTerms {
  name: string;
  number: string;
}

interface PersonFieldsProps<Terms extends PersonTerms> {
  terms: Terms;
  onChange: (terms: Terms) => void;
}

/** The fields of a search form by which a candidate is found. */
export function PersonFields<Terms extends PersonTerms>({ terms, onChange }: PersonFieldsProps<Terms>) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <div className="filter">
        <label htmlFor={`${id}-name`}>{t('candidate.list.name')}</label>
        <Input
          id={`${id}-name`}
          value={terms.name}
          placeholder={t('candidate.list.nameHint')}
          onChange={(event) => onChange({ ...terms, name: event.target.value })}
        />
      </div>
      <div className="filter">
        <label htmlFor={`${id}-number`}>{t('candidate.list.number')}</label>
        <Input
          id={`${id}-number`}
          autoComplete="off"
          value={terms.number}
          placeholder={t('candidate.list.numberHint')}
          onChange={(event) => onChange({ ...terms, number: event.target.value })}
        />
      </div>
    </>
  );
}
