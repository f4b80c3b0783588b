import type { Finding } from '@shidian/rules/findings.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { byUrgency } from '../application/finding-lists';
import { FindingView } from '../application/finding-view';

interface ConditionsProps {
  findings: readonly Finding[];
  admittedBy: string | null;
  /** What stands under a finding, such as the way to decide it. */
  under?: (finding: Finding) => ReactNode;
  /** Address of a field, where the reader can change it. */
  linkTo?: (path: string) => string;
}

/** The nearest to being met first: what is missing may be added, what waits may be decided. */
const nearest = { MET: 0, NEEDS_REVIEW: 1, MISSING: 2, NOT_MET: 3 } as const;

/** The condition that admits first, then what is missing for each of the others. */
export function Conditions({ findings, admittedBy, under, linkTo }: ConditionsProps) {
  const { t } = useTranslation();
  const alternatives = findings.filter(({ alternative }) => alternative === true);
  const beside = byUrgency(findings.filter(({ alternative }) => alternative !== true));
  const admitting = alternatives.find(({ rule }) => rule === admittedBy);
  const others = alternatives
    .filter((finding) => finding !== admitting)
    .sort((a, b) => nearest[a.result] - nearest[b.result]);
  const list = (some: readonly Finding[]) => (
    <div className="condition-list">
      {some.map((finding) => (
        <FindingView key={finding.rule} finding={finding} {...(linkTo ? { linkTo } : {})}>
          {under?.(finding)}
        </FindingView>
      ))}
    </div>
  );
  return (
    <div className="conditions" data-admitted-by={admittedBy ?? ''}>
      {admitting && (
        <section>
          <h2>{t('enrolment.record.admitted')}</h2>
          {list([admitting])}
        </section>
      )}
      {beside.length > 0 && (
        <section>
          <h2>{alternatives.length > 0 ? t('enrolment.record.others') : t('enrolment.record.rules')}</h2>
          {list(beside)}
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t('enrolment.record.conditions')}</h2>
          <p className="muted">{t('enrolment.record.conditionsNote')}</p>
          {list(others)}
        </section>
      )}
    </div>
  );
}
