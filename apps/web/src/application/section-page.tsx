import { describe } from '@shidian/rules/wording.js';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorSummary } from '../ui/error-summary';
import { PageHeader } from '../ui/page-header';
import { useFocusTarget } from '../ui/use-focus-target';
import { useLocale } from '../wording/use-locale';
import { useApplication } from './application-context';
import { DefectList } from './defect-list';
import { DraftIndicator } from './draft-indicator';
import { useFactLabels } from './fact-labels';
import { findingsOfSection } from './finding-lists';
import { FindingsPanel } from './findings-panel';
import { openDefects } from './open-defects';
import { factsOfSection, fieldLink, sectionIds, sectionOfPath, type SectionId } from './sections';

interface SectionPageProps {
  section: SectionId;
  children: ReactNode;
}

/** The frame of a section form: fields on the left, what the rules say on the right, the next section below. */
export function SectionPage({ section, children }: SectionPageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { application, draft, evaluation, issues } = useApplication();
  const labelOf = useFactLabels();
  useFocusTarget(true);

  const findings = useMemo(() => findingsOfSection(evaluation.findings, section), [evaluation, section]);
  const parts: readonly string[] = factsOfSection[section];
  const problems = [
    ...issues.map(({ field, code, params }) => ({ path: field, message: describe(code, params, locale) })),
    ...draft.refusals,
  ].filter(({ path }) => parts.includes(path.split('.')[0] ?? ''));
  const defects = openDefects(application).filter(
    ({ path, material }) => sectionOfPath(path ?? (material ? 'documents' : '')) === section,
  );
  const next = sectionIds[sectionIds.indexOf(section) + 1];
  const base = `/applications/${application.id}`;

  return (
    <div className="page">
      <PageHeader
        title={t(`sections.${section}.title`)}
        lead={t(`sections.${section}.lead`)}
        back={{ to: base, label: t('sections.backToList') }}
        extra={<DraftIndicator />}
      />
      <ErrorSummary
        title={t('sections.problems')}
        items={problems.map(({ path, message }) => ({
          key: path,
          text: `${labelOf(path)}${t('common.colon')}${message}`,
          to: fieldLink(application.id, path),
        }))}
      />
      <DefectList defects={defects} applicationId={application.id} />
      <div className="section-columns">
        <div className="section-form">
          {children}
          <footer className="section-footer">
            <Link className="link-button link-button-primary" to={next ? `${base}/${next}` : `${base}/check`}>
              {next ? t('sections.next', { section: t(`sections.${next}.title`) }) : t('sections.toCheck')}
            </Link>
            <Link className="link-button" to={base}>
              {t('sections.saveAndReturn')}
            </Link>
          </footer>
        </div>
        <FindingsPanel findings={findings} linkTo={(path) => fieldLink(application.id, path)} />
      </div>
    </div>
  );
}
