import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApplication } from '../../application/application-context';
import { DraftIndicator } from '../../application/draft-indicator';
import { byUrgency, isOpen } from '../../application/finding-lists';
import { FindingView } from '../../application/finding-view';
import { ReadBackView } from '../../application/read-back-view';
import { fieldLink } from '../../application/sections';
import { SubmitForm } from '../../application/submit-form';
import { useReadBack } from '../../application/use-read-back';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { outcomeTones } from '../../wording/tones';

/** Everything as it will be submitted, what the rules say about it, what happens next, and the confirmation. */
export function Page() {
  const { t } = useTranslation();
  const { application, content, draft, evaluation } = useApplication();
  const sections = useReadBack(draft.facts, content);
  const findings = useMemo(() => byUrgency(evaluation.findings), [evaluation]);
  const open = findings.filter(isOpen);
  const rest = findings.filter((finding) => !isOpen(finding));
  const link = (path: string) => fieldLink(application.id, path);

  return (
    <div className="page">
      <PageHeader
        title={t('check.title')}
        lead={t('check.lead')}
        back={{ to: `/applications/${application.id}`, label: t('sections.backToList') }}
        extra={<DraftIndicator />}
      />
      <section className="check-findings" aria-labelledby="check-findings-title">
        <h2 id="check-findings-title">
          {t('check.findings')}{' '}
          <StatusTag tone={outcomeTones[evaluation.outcome]}>{t(`codes.outcome.${evaluation.outcome}`)}</StatusTag>
        </h2>
        <p>{open.length === 0 ? t('findings.allMet') : t('findings.open', { count: open.length })}</p>
        {open.map((finding) => (
          <FindingView key={finding.rule} finding={finding} linkTo={link} />
        ))}
        <details>
          <summary>{t('check.otherFindings', { count: rest.length })}</summary>
          {rest.map((finding) => (
            <FindingView key={finding.rule} finding={finding} linkTo={link} />
          ))}
        </details>
      </section>
      <h2>{t('check.readBack')}</h2>
      {sections.map((section) => (
        <section key={section.id} className="read-section" aria-labelledby={`read-${section.id}`}>
          <header>
            <h3 id={`read-${section.id}`}>{section.title}</h3>
            <Link to={`/applications/${application.id}/${section.id}`}>
              {t('check.change')}
              <span className="sr-only"> {section.title}</span>
            </Link>
          </header>
          <ReadBackView section={section} />
        </section>
      ))}
      <SubmitForm outcome={evaluation.outcome} />
    </div>
  );
}
