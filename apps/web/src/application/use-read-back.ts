import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../wording/use-locale';
import { readBack, type ReadSection } from './read-back';
import type { SectionId } from './sections';

/** The read-back of facts in the language in use. */
export function useReadBack(facts: PilotApplicationFacts, content: PackageContent): ReadSection<SectionId>[] {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return useMemo(
    () => readBack(facts, { t, locale, materials: content.materials, equipment: content.equipment }),
    [facts, content, t, locale],
  );
}
