import { providerKinds } from '@shidian/contract/providers.js';
import { levelOf } from '@shidian/contract/jurisdictions.js';
import { useTranslation } from 'react-i18next';
import { isOneOf } from '../ui/is-one-of';
import type { PlanPlace } from './plan-figures';

const isKind = isOneOf(providerKinds);

/** Words for the places and columns of a plan. */
export function usePlanWords(places: readonly PlanPlace[]) {
  const { t } = useTranslation();
  const placeName = (code: string): string => {
    if (levelOf(code) === 'PROVINCE') return t('quota.pool');
    return places.find((place) => place.code === code)?.name ?? code;
  };
  /** The column of a kind or a year. */
  const columnName = (of: string): string =>
    isKind(of) ? t('quota.plan.capOf', { kind: t(`codes.providerKind.${of}`) }) : t('quota.plan.year', { year: of });
  /** A cell by its path. */
  const cellName = (path: string): string => {
    const [, code = '', of = ''] = path.split('.');
    return t('quota.plan.conflictField', { place: placeName(code), column: columnName(of) });
  };
  return { placeName, columnName, cellName };
}
