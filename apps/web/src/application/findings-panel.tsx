import type { Finding } from '@shidian/rules/findings.js';
import { useTranslation } from 'react-i18next';
import { byUrgency, isOpen } from './finding-lists';
import { FindingView } from './finding-view';

interface FindingsPanelProps {
  findings: readonly Finding[];
  linkTo?: (path: string) => string;
}

/** What the rules say about this section now, while it is being filled in. */
export function FindingsPanel({ findings, linkTo }: FindingsPanelProps) {
  const { t } = useTranslation();
  const open = findings.filter(isOpen).length;
  return (
    <aside className="findings-panel" aria-labelledby="findings-title" tabIndex={0}>
      <h2 id="findings-title">{t('findings.title')}</h2>
      <p className="findings-summary" role="status" aria-live="polite">
        {findings.length === 0
          ? t('findings.none')
          : open === 0
            ? t('findings.allMet')
            : t('findings.open', { count: open })}
      </p>
      {byUrgency(findings).map((finding) => (
        <FindingView key={finding.rule} finding={finding} {...(linkTo ? { linkTo } : {})} />
      ))}
      <p className="muted">{t('findings.note')}</p>
    </aside>
  );
}
