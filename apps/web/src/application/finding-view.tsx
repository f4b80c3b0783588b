import type { Finding, FindingResult, Quantity } from '@shidian/rules/findings.js';
import { describeChanges, describeQuantity, describeReason } from '@shidian/rules/wording.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../wording/use-locale';
import { useFactLabels } from './fact-labels';
import { rowsOf } from './finding-rows';

/** Marks that differ in shape, not only in colour. */
const marks: Record<FindingResult, string> = { MET: '✓', NOT_MET: '✕', NEEDS_REVIEW: '?', MISSING: '…' };

function Figure({ label, quantity }: { label: string; quantity: Quantity | null }) {
  const { locale } = useLocale();
  if (!quantity) return null;
  return (
    <div className="finding-figure">
      <dt>{label}</dt>
      <dd>{describeQuantity(quantity, locale)}</dd>
    </div>
  );
}

interface FindingViewProps {
  finding: Finding;
  /** Address of a field, where the reader can change it. */
  linkTo?: (path: string) => string;
  /** What stands under the finding, such as a verdict. */
  children?: ReactNode;
}

/** One finding: its clause, what is asked, what is shown, and the least change that would meet it. */
export function FindingView({ finding, linkTo, children }: FindingViewProps) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const labelOf = useFactLabels();
  const { result, kind, reason } = finding;
  const options = result === 'NOT_MET' ? describeChanges(finding.leastChange, locale) : [];
  const [target] = finding.paths;
  const rows = result === 'NOT_MET' ? rowsOf(finding.paths) : [];

  return (
    <article className={`finding finding-${result.toLowerCase()}`} data-rule={finding.rule} data-result={result}>
      <header>
        <span className="finding-mark" aria-hidden="true">
          {marks[result]}
        </span>
        <h3>{linkTo && target ? <Link to={linkTo(target)}>{words(finding.title)}</Link> : words(finding.title)}</h3>
        <span className="finding-result">
          {kind === 'ADVISORY' && result !== 'MET' ? t('findings.advisory') : t(`codes.findingResult.${result}`)}
        </span>
      </header>
      <dl>
        <Figure label={t('findings.required')} quantity={finding.required} />
        <Figure label={t('findings.actual')} quantity={finding.actual} />
        <div className="finding-figure finding-clause">
          <dt>{t('findings.clause')}</dt>
          <dd>{finding.clause}</dd>
        </div>
      </dl>
      {reason && result !== 'MET' && <p className="finding-reason">{describeReason(reason, locale)}</p>}
      {rows.length > 0 && (
        <p className="finding-missing">
          {t('findings.rows')}{' '}
          {rows.map(({ row, path }, index) => (
            <span key={row}>
              {index > 0 && t('common.comma')}
              {linkTo ? <Link to={linkTo(path)}>{labelOf(row)}</Link> : labelOf(row)}
            </span>
          ))}
        </p>
      )}
      {options.length > 0 && (
        <div className="finding-change">
          <strong>{options.length > 1 ? t('findings.leastChanges') : t('findings.leastChange')}</strong>
          <ul>
            {options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        </div>
      )}
      {finding.missing.length > 0 && (
        <p className="finding-missing">
          {t('findings.missing')}{' '}
          {finding.missing.map((path, index) => (
            <span key={path}>
              {index > 0 && t('common.comma')}
              {linkTo ? <Link to={linkTo(path)}>{labelOf(path)}</Link> : labelOf(path)}
            </span>
          ))}
        </p>
      )}
      {children}
    </article>
  );
}
