import type { Evaluation } from '@shidian/rules/findings.js';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '../ui/page-header';
import { StatusTag } from '../ui/status-tag';
import { outcomeTones } from '../wording/tones';
import { DraftIndicator } from './draft-indicator';
import { byUrgency, isOpen } from './finding-lists';
import { FindingView } from './finding-view';
import { useForm } from './form-context';
import type { ReadSection } from './read-back';
import { ReadBackView } from './read-back-view';

interface CheckViewProps {
  /** What the rules say about what is typed now. */
  evaluation: Evaluation;
  sections: readonly ReadSection[];
  /** The confirmation. */
  children: ReactNode;
}

/** Everything as it will be submitted, what the rules say about it, and the confirmation. */
export function CheckView({ evaluation, sections, children }: CheckViewProps) {
  const { t } = useTranslation();
  const { base, linkTo } = useForm();
  const findings = useMemo(() => byUrgency(evaluation.findings), [evaluation]);
  const open = findings.filter(isOpen);
  const rest = findings.filter((finding) => !isOpen(finding));

  return (
    <div className="page">
      <PageHeader
        title={t('check.title')}
        lead={t('check.lead')}
        back={{ to: base, label: t('sections.backToList') }}
        extra={<DraftIndicator />}
      />
      <section className="check-findings" aria-labelledby="check-findings-title">
        <h2 id="check-findings-title">
          {t('check.findings')}{' '}
          <StatusTag tone={outcomeTones[evaluation.outcome]}>{t(`codes.outcome.${evaluation.outcome}`)}</StatusTag>
        </h2>
        <p>{open.length === 0 ? t('findings.allMet') : t('findings.open', { count: open.length })}</p>
        {open.map((finding) => (
          <FindingView key={finding.rule} finding={finding} linkTo={linkTo} />
        ))}
        <details>
          <summary>{t('check.otherFindings', { count: rest.length })}</summary>
          {rest.map((finding) => (
            <FindingView key={finding.rule} finding={finding} linkTo={linkTo} />
          ))}
        </details>
      </section>
      <h2>{t('check.readBack')}</h2>
      {sections.map((section) => (
        <section key={section.id} className="read-section" aria-labelledby={`read-${section.id}`}>
          <header>
            <h3 id={`read-${section.id}`}>{section.title}</h3>
            <Link to={`${base}/${section.id}`}>
              {t('check.change')}
              <span className="sr-only"> {section.title}</span>
            </Link>
          </header>
          <ReadBackView section={section} />
        </section>
      ))}
      {children}
    </div>
  );
}
