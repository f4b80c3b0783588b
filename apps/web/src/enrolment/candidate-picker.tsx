import { Button, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client';
import { EnrollablePeopleDocument, type EnrollablePeopleQuery } from '../generated/graphql';

type Person = EnrollablePeopleQuery['candidates']['edges'][number]['node'];

interface CandidatePickerProps {
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Finds a registered candidate by name. */
export function CandidatePicker({ value, onChange }: CandidatePickerProps) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState('');
  const [found, setFound] = useState<readonly Person[] | null>(null);
  const find = async () => {
    const filter = name.trim() ? { name: name.trim() } : {};
    const { data } = await client.query(EnrollablePeopleDocument, { filter }).toPromise();
    if (!data) return;
    onChange(null);
    setFound(data.candidates.edges.map(({ node }) => node));
  };
  return (
    <fieldset className="field">
      <legend>{t('enrolment.form.candidate')}</legend>
      <label htmlFor={id}>{t('enrolment.form.candidateSearch')}</label>
      <span className="inline-search">
        <Input
          id={id}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={(event) => {
            event.preventDefault();
            void find();
          }}
        />
        <Button onClick={() => void find()}>{t('enrolment.form.candidateFind')}</Button>
      </span>
      <div role="status">{found?.length === 0 && t('enrolment.form.candidateNone')}</div>
      {found && found.length > 0 && (
        <Radio.Group
          name="candidate"
          value={value}
          options={found.map((person) => ({ value: person.id, label: `${person.name} ${person.documentMasked}` }))}
          onChange={(event) => onChange(event.target.value as string)}
        />
      )}
    </fieldset>
  );
}
