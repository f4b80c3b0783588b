import { admittedBy } from '@shidian/rules/engine.js';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../ui/status-tag';
import { outcomeTones } from '../wording/tones';
import { Conditions } from './conditions';
import type { LiveVerdict } from './use-live-verdict';

/** What the rules say while it is being filled in. */
export function LiveFindings({ evaluation, decidedOn }: LiveVerdict) {
  const { t } = useTranslation();
  if (!evaluation) return null;
  const { outcome, findings } = evaluation;
  return (
    <aside className="findings-panel" aria-labelledby="findings-title" tabIndex={0}>
      <h2 id="findings-title">{t('findings.title')}</h2>
      <p role="status" aria-live="polite">
        <StatusTag tone={outcomeTones[outcome]}>{t(`codes.outcome.${outcome}`)}</StatusTag>{' '}
        {t('enrolment.form.asOf', { day: decidedOn })}
      </p>
      <Conditions
        findings={findings}
        admittedBy={admittedBy(findings)}
        linkTo={(path) => `?focus=${encodeURIComponent(path)}`}
      />
      <p className="muted">{t('findings.note')}</p>
    </aside>
  );
}
