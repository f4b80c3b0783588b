import type { TFunction } from 'i18next';

/** Who acted, and the absent officer in whose place. */
export const withDeputy = (t: TFunction, who: string, onBehalfOf: string | null | undefined): string =>
  onBehalfOf ? `${who}${t('progress.onBehalfOf', { who: onBehalfOf })}` : who;
