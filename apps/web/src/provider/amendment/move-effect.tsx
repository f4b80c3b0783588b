import { useTranslation } from 'react-i18next';
import { CapEffectTable } from '../../desk/cap-effect-table';
import type { ProviderChangeQuery } from '../../generated/graphql';

type Change = NonNullable<ProviderChangeQuery['providerChange']>;

/** What accepting a change would do to the caps of the county that its entry goes to. */
export function MoveEffect({ change: { movesTo, capEffect } }: { change: Pick<Change, 'movesTo' | 'capEffect'> }) {
  const { t } = useTranslation();
  if (!movesTo || !capEffect) return null;
  return (
    <>
      <h2 id="move-caps">{t('record.change.caps', { place: movesTo.name })}</h2>
      <CapEffectTable
        caps={capEffect}
        labelledBy="move-caps"
        words={{
          after: t('record.change.capAfter'),
          full: (places) => t('record.change.capFull', { places }),
        }}
      />
    </>
  );
}
