import type { Form, PackageContent } from '@shidian/rules/package.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadSection } from '../application/read-back';
import { useLocale } from '../wording/use-locale';
import { materialsOfForm, readBackForm } from './form-read-back';

/** The read-back of a declaration form in the language in use. */
export function useFormReadBack(form: Form, facts: unknown, content: PackageContent): ReadSection[] {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return useMemo(
    () =>
      readBackForm(form, facts, {
        t,
        locale,
        materials: materialsOfForm(content, form),
        scopes: content.filing?.scopes ?? [],
      }),
    [form, facts, content, t, locale],
  );
}
