import type { Finding } from '@shidian/rules/findings.js';
import { describe } from '@shidian/rules/wording.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DefectFieldsFragment } from '../generated/graphql';
import { ErrorSummary } from '../ui/error-summary';
import { PageHeader } from '../ui/page-header';
import { useFocusTarget } from '../ui/use-focus-target';
import { useLocale } from '../wording/use-locale';
import { DefectList } from './defect-list';
import { DraftIndicator } from './draft-indicator';
import { useFactLabels } from './fact-labels';
import { FindingsPanel } from './findings-panel';
import { useForm } from './form-context';

interface SectionFrameProps {
  title: string;
  lead?: string | undefined;
  /** Whether the field of a path stands in this section. */
  holds: (path: string) => boolean;
  findings: readonly Finding[];
  defects: readonly DefectFieldsFragment[];
  /** The section after this one; null after the last. */
  next: { id: string; title: string } | null;
  children: ReactNode;
}

/** The frame of a section form: fields on the left, what the rules say on the right, the next section below. */
export function SectionFrame({ title, lead, holds, findings, defects, next, children }: SectionFrameProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { base, draft, issues, linkTo } = useForm();
  const labelOf = useFactLabels();
  useFocusTarget(true);

  const problems = [
    ...issues.map(({ field, code, params }) => ({ path: field, message: describe(code, params, locale) })),
    ...draft.refusals,
  ].filter(({ path }) => holds(path));

  return (
    <div className="page">
      <PageHeader
        title={title}
        lead={lead}
        back={{ to: base, label: t('sections.backToList') }}
        extra={<DraftIndicator />}
      />
      <ErrorSummary
        title={t('sections.problems')}
        items={problems.map(({ path, message }) => ({
          key: path,
          text: `${labelOf(path)}${t('common.colon')}${message}`,
          to: linkTo(path),
        }))}
      />
      <DefectList defects={defects} linkTo={linkTo} />
      <div className="section-columns">
        <div className="section-form">
          {children}
          <footer className="section-footer">
            <Link className="link-button link-button-primary" to={next ? `${base}/${next.id}` : `${base}/check`}>
              {next ? t('sections.next', { section: next.title }) : t('sections.toCheck')}
            </Link>
            <Link className="link-button" to={base}>
              {t('sections.saveAndReturn')}
            </Link>
          </footer>
        </div>
        <FindingsPanel findings={findings} linkTo={linkTo} />
      </div>
    </div>
  );
}
