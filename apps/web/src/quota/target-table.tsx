import { levelOf } from '@shidian/contract/jurisdictions.js';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { formatCount, formatDate } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { reached, roleOf, shareText, sumOfParts, type Target } from './targets';

interface TargetTableProps {
  targets: readonly Target[];
  place: string;
  /** False where the viewer sees some of its parts only, whose sum would say nothing. */
  complete: boolean;
}

function SplitState({ target }: { target: Target }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { split, fixed, jurisdictionCode } = target;
  if (levelOf(jurisdictionCode) === 'COUNTY')
    return fixed ? <StatusTag tone="info">{t('quota.targets.fixed')}</StatusTag> : null;
  if (levelOf(jurisdictionCode) === 'PROVINCE') return null;
  if (!split) return <StatusTag tone="quiet">{t('quota.targets.notSplit')}</StatusTag>;
  return (
    <>
      <StatusTag tone={split.matches ? 'good' : 'bad'}>
        {t(split.matches ? 'quota.targets.isSplit' : 'quota.targets.mismatch')}
      </StatusTag>
      <small>
        {t('quota.targets.splitBy', {
          who: split.splitBy,
          when: formatDate(split.splitAt, locale),
          version: split.version,
        })}
      </small>
    </>
  );
}

/** Targets of a year with what was reported towards them; the sum of the parts stands beside the place's own figure. */
export function TargetTable({ targets, place, complete }: TargetTableProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [params] = useSearchParams();
  const own = targets.find(({ jurisdictionCode }) => jurisdictionCode === place);
  const province = levelOf(place) === 'PROVINCE';
  const sum = sumOfParts(targets, place);
  const people = (count: number | null) =>
    count === null ? <span className="muted">{t('quota.targets.unset')}</span> : formatCount(count, locale);
  const head = (target: Target) => {
    const { jurisdictionCode: code, name } = target;
    if (code === place && province) return t('quota.targets.sumProvince');
    const role = roleOf(target, place);
    if (role === 'inside') return <span className="place-inside">{t('quota.overview.inside', { name })}</span>;
    if (role === 'own' || levelOf(code) !== 'CITY') return name;
    const down = new URLSearchParams(params);
    down.set('place', code);
    return <Link to={`?${down}`}>{name}</Link>;
  };
  return (
    <div className="grid-scroll grid-page" tabIndex={0} role="region" aria-label={t('quota.targets.title')}>
      <table className="plain-table quota-table">
        <thead>
          <tr>
            <th scope="col">{t('quota.targets.place')}</th>
            {(['people', 'trained', 'progress'] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {t(`quota.targets.${column}`)}
              </th>
            ))}
            <th scope="col">{t('quota.targets.split')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => {
            const share = reached(target);
            return (
              <tr key={target.jurisdictionCode} data-place={target.jurisdictionCode} data-role={roleOf(target, place)}>
                <th scope="row">{head(target)}</th>
                <td className="number" data-column="people">
                  {people(target.people ?? null)}
                </td>
                <td className="number" data-column="trained">
                  {formatCount(target.trained, locale)}
                </td>
                <td className="number">{share === null ? '—' : shareText(share)}</td>
                <td>
                  <SplitState target={target} />
                </td>
              </tr>
            );
          })}
        </tbody>
        {complete && own && !province && (
          <tfoot>
            <tr data-role="sum">
              <th scope="row">{t('quota.targets.sumCity')}</th>
              <td className="number">{formatCount(sum.people, locale)}</td>
              <td className="number">{formatCount(sum.trained, locale)}</td>
              <td className="number">—</td>
              <td />
            </tr>
            <tr data-role="difference">
              <th scope="row">{t('quota.targets.difference')}</th>
              <td className="number">{formatCount((own.people ?? 0) - sum.people, locale)}</td>
              <td className="number">{formatCount(own.trained - sum.trained, locale)}</td>
              <td className="number">—</td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
