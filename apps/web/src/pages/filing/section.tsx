import { describe } from '@shidian/rules/wording.js';
import { useMemo } from 'react';
import { Navigate, useParams } from 'react-router';
import { sectionsIn } from '../../application/finding-lists';
import { openDefects } from '../../application/open-defects';
import { SectionFrame } from '../../application/section-frame';
import { useFilingForm } from '../../filing/filing-form-context';
import { FormFields } from '../../filing/fields/form-fields';
import { sectionOfField } from '../../filing/form-read-back';
import { InlineProblem } from '../../ui/inline-problem';
import { useLocale } from '../../wording/use-locale';

/** One section of the declaration form, drawn from the package. */
export function Page() {
  const { section: sectionId = '' } = useParams();
  const { locale, words } = useLocale();
  const { filing, form, sections, evaluation, issues } = useFilingForm();
  const index = sections.findIndex(({ id }) => id === sectionId);
  const section = sections[index];
  const next = sections[index + 1];
  const findings = useMemo(
    () =>
      evaluation.findings.filter((finding) =>
        sectionsIn(finding, (path) => sectionOfField(form, path)).includes(sectionId),
      ),
    [evaluation, form, sectionId],
  );
  // A link to what is no longer asked for, e.g. after the type of base was changed.
  if (!section) return <Navigate to={`/filings/${filing.id}`} replace />;

  const holds = (path: string) => sectionOfField(form, path) === sectionId;
  const doubts = issues.filter(({ severity, field }) => severity === 'warning' && holds(field));
  return (
    <SectionFrame
      key={sectionId}
      title={words(section.title)}
      holds={holds}
      findings={findings}
      defects={openDefects(filing).filter(({ path, material }) => holds(path ?? (material ? 'documents' : '')))}
      next={next ? { id: next.id, title: words(next.title) } : null}
    >
      <InlineProblem
        tone="warning"
        text={doubts.map(({ code, params }) => describe(code, params, locale)).join(' ') || null}
      />
      <FormFields fields={section.fields} />
    </SectionFrame>
  );
}
