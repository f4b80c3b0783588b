import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateStatus } from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';
import { isOneOf } from '../ui/is-one-of';

export const certificateStatuses = ['VALID', 'REVOKED', 'SUPERSEDED'] as const satisfies readonly CertificateStatus[];

/** What is looked for. Who somebody is — name and ID number — never stands in an address. */
export interface CertificateTerms {
  number: string;
  holder: string;
  document: string;
  status: CertificateStatus | null;
}

interface CertificateSearchProps {
  terms: CertificateTerms;
  onSearch: (terms: CertificateTerms) => void;
}

const texts = ['number', 'holder', 'document'] as const;
export const noTerms: CertificateTerms = { number: '', holder: '', document: '', status: null };

/** The search form above the register: number, ID number, or two characters of a name. */
export function CertificateSearch({ terms: given, onSearch }: CertificateSearchProps) {
  const { t } = useTranslation();
  const id = useId();
  const [terms, setTerms] = useState(given);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [number, holder, document] = texts.map((name) => terms[name].trim());
    // One character would find a tenth of all.
    const short = [...(holder ?? '')].length === 1;
    setProblem(short ? t('issue.register.holderShort') : null);
    if (!short)
      onSearch({ number: number ?? '', holder: holder ?? '', document: document ?? '', status: terms.status });
  };
  return (
    <form className="filters" role="search" aria-label={t('queue.filters')} onSubmit={submit}>
      {texts.map((name) => (
        <div className="filter" key={name}>
          <label htmlFor={`${id}-${name}`}>{t(`issue.register.${name}`)}</label>
          <Input
            id={`${id}-${name}`}
            autoComplete="off"
            value={terms[name]}
            placeholder={t(`issue.register.${name}Hint`)}
            onChange={({ target }) => setTerms({ ...terms, [name]: target.value })}
          />
        </div>
      ))}
      <div className="filter">
        <label htmlFor={`${id}-status`}>{t('issue.register.status')}</label>
        <select
          id={`${id}-status`}
          className="plain-select"
          value={terms.status ?? ''}
          onChange={({ target: { value } }) =>
            setTerms({ ...terms, status: isOneOf(certificateStatuses)(value) ? value : null })
          }
        >
          <option value="">{t('issue.register.any')}</option>
          {certificateStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`issue.codes.certificate.${status}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="filter-actions">
        <Button type="primary" htmlType="submit">
          {t('queue.apply')}
        </Button>
        <Button
          onClick={() => {
            setTerms(noTerms);
            setProblem(null);
            onSearch(noTerms);
          }}
        >
          {t('queue.reset')}
        </Button>
      </div>
      <InlineProblem text={problem} />
    </form>
  );
}
