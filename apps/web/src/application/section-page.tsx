import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApplication } from './application-context';
import { findingsOfSection } from './finding-lists';
import { openDefects } from './open-defects';
import { SectionFrame } from './section-frame';
import { sectionIds, sectionOfPath, type SectionId } from './sections';

interface SectionPageProps {
  section: SectionId;
  children: ReactNode;
}

/** A section of a pilot application with what concerns it. */
export function SectionPage({ section, children }: SectionPageProps) {
  const { t } = useTranslation();
  const { application, evaluation } = useApplication();
  const findings = useMemo(() => findingsOfSection(evaluation.findings, section), [evaluation, section]);
  const holds = (path: string) => sectionOfPath(path) === section;
  const next = sectionIds[sectionIds.indexOf(section) + 1];
  return (
    <SectionFrame
      title={t(`sections.${section}.title`)}
      lead={t(`sections.${section}.lead`)}
      holds={holds}
      findings={findings}
      defects={openDefects(application).filter(({ path, material }) => holds(path ?? (material ? 'documents' : '')))}
      next={next ? { id: next, title: t(`sections.${next}.title`) } : null}
    >
      {children}
    </SectionFrame>
  );
}
