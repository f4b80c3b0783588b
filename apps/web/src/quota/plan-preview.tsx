import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatCount } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import { cellOfRefusal } from './plan-figures';
import type { Preview } from './save-plan';

interface PlanPreviewProps {
  preview: Preview;
  /** What is typed is not tried out yet. */
  behind: boolean;
}

const shownFilings = 8;
const totals = ['cap', 'taken', 'reserved', 'free', 'unserved'] as const;

function Problems({ problems }: Pick<Preview, 'problems'>) {
  const { t } = useTranslation();
  return (
    <section data-preview="problems">
      <h3>{t('quota.preview.problems')}</h3>
      <ul>
        {problems.map(({ code, field, message }) => {
          const cell = cellOfRefusal(field);
          return (
            <li key={`${code}.${cell ?? ''}`} className="preview-bad">
              {cell ? <Link to={`?focus=${cell}`}>{message}</Link> : message}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Unserved({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const kind = (of: (typeof preview.lines)[number]['providerKind']) => t(`codes.providerKind.${of}`);
  const lines = preview.lines.filter(({ unserved }) => unserved > 0);
  const rest = preview.unserved.length - shownFilings;
  return (
    <section data-preview="unserved">
      <h3>{t('quota.preview.unserved')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={`${line.jurisdictionCode}.${line.providerKind}`}>
            {t('quota.preview.unservedIn', { ...line, place: line.name, kind: kind(line.providerKind) })}
          </li>
        ))}
      </ul>
      <ul className="muted">
        {preview.unserved.slice(0, shownFilings).map((filing) => (
          <li key={filing.id}>
            <Link to={`/filings/${filing.id}/review`}>{filing.number}</Link> {filing.name}
          </li>
        ))}
        {rest > 0 && <li>{t('quota.preview.more', { count: rest })}</li>}
      </ul>
    </section>
  );
}

/** What publishing the draft would do: who would be over, who left without a slot, and the totals. */
export function PlanPreview({ preview, behind }: PlanPreviewProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const over = preview.lines.filter((line) => line.over > 0);
  return (
    <aside className="plan-preview" aria-labelledby="plan-preview-title" data-behind={behind}>
      <h2 id="plan-preview-title">{t('quota.preview.title')}</h2>
      <p role="status" className="muted">
        {behind ? t('quota.preview.updating') : ''}
      </p>
      {preview.problems.length > 0 && <Problems problems={preview.problems} />}
      {over.length > 0 && (
        <section data-preview="over">
          <h3>{t('quota.preview.over')}</h3>
          <ul>
            {over.map((line) => (
              <li key={`${line.jurisdictionCode}.${line.providerKind}`}>
                {t('quota.preview.overBy', {
                  ...line,
                  place: line.name,
                  kind: t(`codes.providerKind.${line.providerKind}`),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {preview.unserved.length > 0 && <Unserved preview={preview} />}
      {preview.problems.length === 0 && preview.unserved.length === 0 && (
        <p className="preview-good">{t('quota.preview.ready')}</p>
      )}
      <h3 id="plan-preview-totals">{t('quota.preview.totals')}</h3>
      <div className="grid-scroll" tabIndex={0} role="region" aria-labelledby="plan-preview-totals">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('quota.kind')}</th>
              {preview.totals.map(({ providerKind }) => (
                <th key={providerKind} scope="col" className="number">
                  {t(`codes.providerKind.${providerKind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.map((figure) => (
              <tr key={figure} data-total={figure}>
                <th scope="row">
                  {figure === 'unserved' ? t('quota.preview.unserved') : t(`quota.overview.${figure}`)}
                </th>
                {preview.totals.map((total) => (
                  <td key={total.providerKind} className="number">
                    {total[figure]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t('quota.preview.targets')}</h3>
      <dl className="preview-targets">
        {preview.targetTotals.map(({ year, people }) => (
          <div key={year}>
            <dt>{t('quota.preview.people', { year })}</dt>
            <dd>{formatCount(people, locale)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
