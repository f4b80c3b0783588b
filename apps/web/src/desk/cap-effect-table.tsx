import { useTranslation } from 'react-i18next';
import type { CapEffectFieldsFragment } from '../generated/graphql';

interface CapEffectTableProps {
  caps: readonly CapEffectFieldsFragment[];
  /** Id of the heading that names the table. */
  labelledBy: string;
  /** What the last column says, and what a place without slots means, where something else than passing is decided. */
  words?: { after: string; full: (places: string) => string };
}

const columns = ['cap', 'allotted', 'reserved', 'taken', 'free', 'freeAfter'] as const;

/** What passing would do to the caps of every place on the path, before anybody clicks. */
export function CapEffectTable({ caps, labelledBy, words }: CapEffectTableProps) {
  const { t } = useTranslation();
  const full = caps
    .filter(({ freeAfter }) => freeAfter < 0)
    .map(({ name }) => name)
    .join(t('common.comma'));
  if (caps.length === 0) return <p className="muted">{t('desk.caps.none')}</p>;
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-labelledby={labelledBy}>
      <table className="plain-table cap-table">
        <thead>
          <tr>
            <th scope="col">{t('desk.caps.place')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column === 'freeAfter' && words ? words.after : t(`desk.caps.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {caps.map((cap) => (
            <tr
              key={`${cap.kind}.${cap.jurisdictionCode}`}
              data-place={cap.jurisdictionCode}
              data-full={cap.freeAfter < 0}
            >
              <th scope="row">
                {cap.name} <small>{t(`codes.providerKind.${cap.kind}`)}</small>
              </th>
              {columns.map((column) => (
                <td key={column} className={`number cap-${column}`}>
                  {cap[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {full && <p className="cap-full">{words ? words.full(full) : t('desk.caps.full', { places: full })}</p>}
    </div>
  );
}
