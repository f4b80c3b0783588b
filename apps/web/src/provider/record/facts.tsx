import { useTranslation } from 'react-i18next';
import { formatDate } from '../../ui/format';
import { useLocale } from '../../wording/use-locale';
import type { ProviderRecord } from './contract';

interface FactsProps {
  provider: ProviderRecord;
  titleOf: (id: string) => string;
}

/** What is registered of a provider now. */
export function Facts({ provider, titleOf }: FactsProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const base = provider.kind === 'PRACTICE_BASE';
  const values = {
    name: provider.name,
    uscc: provider.uscc,
    place: provider.place,
    address: provider.address,
    phone: provider.phone,
    legalRepresentative: provider.legalRepresentative,
    scopes: provider.scopes.map(titleOf).join(t('common.comma')),
    category: provider.category && titleOf(provider.category),
    effectiveAt: formatDate(provider.effectiveAt, locale),
  };
  return (
    <dl className="facts">
      {(Object.keys(values) as (keyof typeof values)[])
        .filter((key) => values[key])
        .map((key) => (
          <div key={key}>
            <dt>{key === 'scopes' && base ? t('record.directions') : t(`record.facts.${key}`)}</dt>
            <dd>{values[key]}</dd>
          </div>
        ))}
    </dl>
  );
}
