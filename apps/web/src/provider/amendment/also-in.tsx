import { useTranslation } from 'react-i18next';
import type { ProviderChangeQuery } from '../../generated/graphql';

type Change = NonNullable<ProviderChangeQuery['providerChange']>;

/** Other entries of the unit that a rename concerns as well: a name is the unit's. */
export function AlsoIn({ change: { alsoIn, status } }: { change: Pick<Change, 'alsoIn' | 'status'> }) {
  const { t } = useTranslation();
  if (alsoIn.length === 0) return null;
  return (
    <p className="also-in" data-testid="also-in">
      {t(status === 'APPROVED' ? 'record.change.recordedIn' : 'record.change.alsoIn', {
        count: alsoIn.length,
        entries: alsoIn
          .map(({ filingNumber, providerKind }) => `${filingNumber} ${t(`codes.providerKind.${providerKind}`)}`)
          .join(t('common.comma')),
      })}
    </p>
  );
}
