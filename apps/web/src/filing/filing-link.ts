import type { Form } from '@shidian/rules/package.js';
import { sectionOfField } from './form-read-back';

/** Address of a field in the form: its section with the field in focus. */
export const filingFieldLink = (filingId: string, form: Form, path: string): string => {
  const section = sectionOfField(form, path);
  return section ? `/filings/${filingId}/${section}?focus=${encodeURIComponent(path)}` : `/filings/${filingId}`;
};
