import { levelOf } from '@shidian/contract/jurisdictions.js';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

interface PlacePathProps {
  /** Where the viewer's figures begin. */
  top: string;
  place: string;
  /** Name of the place, once it is known. */
  name: string | undefined;
}

/** The way from the viewer's own figures down to the place shown. */
export function PlacePath({ top, place, name }: PlacePathProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const up = new URLSearchParams(params);
  up.delete('place');
  const nameTop = levelOf(top) === 'PROVINCE' ? t('quota.wholeProvince') : name;
  return (
    <nav className="place-path" aria-label={t('quota.path')}>
      {place === top ? (
        <strong aria-current="page">{nameTop}</strong>
      ) : (
        <>
          <Link to={`?${up}`}>{nameTop === name ? t('quota.wholeProvince') : nameTop}</Link>
          <span aria-hidden="true">›</span>
          <strong aria-current="page">{name ?? place}</strong>
        </>
      )}
    </nav>
  );
}
