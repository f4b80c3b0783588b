import { asBag } from '@shidian/rules/paths.js';
import { useTranslation } from 'react-i18next';
import { readFinding } from '../../application/contract';
import { byUrgency } from '../../application/finding-lists';
import { FindingView } from '../../application/finding-view';
import { rateOf, rateText, type FigureDraft, type RateName } from '../../provider/report-figures';
import type { ItemRow } from './item-table';

const rates: readonly RateName[] = ['satisfaction', 'passRate'];

/** What the evaluation rested on, and what it found, the most urgent first. */
export function ItemFindings({ item }: { item: ItemRow }) {
  const { t } = useTranslation();
  const figures = asBag(asBag(item.facts)?.['report']) as FigureDraft | null | undefined;
  const findings = item.findings.map(readFinding);
  return (
    <div>
      {item.failure && <p>{t('evaluation.table.failure', { text: item.failure })}</p>}
      {figures && (
        <dl className="counts" aria-label={t('evaluation.table.figures')}>
          {rates.map((name) => {
            const rate = rateOf(figures, name);
            return (
              <div key={name}>
                <dt>{t(`report.rates.${name}`)}</dt>
                <dd>{rate ? `${rateText(rate)}% (${rate.part} / ${rate.whole})` : t('common.notStated')}</dd>
              </div>
            );
          })}
        </dl>
      )}
      {findings.length === 0 ? (
        <p className="muted">{t('evaluation.table.noFindings')}</p>
      ) : (
        <div className="item-findings">
          {byUrgency(findings).map((finding) => (
            <FindingView key={finding.rule} finding={finding} />
          ))}
        </div>
      )}
    </div>
  );
}
