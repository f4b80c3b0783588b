import type { Form, PackageContent } from '@shidian/rules/package.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadBackView } from '../application/read-back-view';
import type { FilingProgressQuery } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import { useFormReadBack } from './use-form-read-back';

interface SubmittedFormProps {
  submission: NonNullable<NonNullable<FilingProgressQuery['filing']>['submission']>;
  content: PackageContent;
  form: Form;
}

function Frozen({ submission, content, form }: SubmittedFormProps) {
  const sections = useFormReadBack(form, submission.facts, content);
  return sections.map((section) => (
    <section key={section.id} className="read-section">
      <h3>{section.title}</h3>
      <ReadBackView section={section} />
    </section>
  ));
}

/** What was submitted last, frozen; opened on demand. */
export function SubmittedForm(props: SubmittedFormProps) {
  const { attempt, submittedAt } = props.submission;
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <details className="submission" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('filing.progress.submitted', { attempt, date: formatInstant(submittedAt, locale) })}</summary>
      {open && <Frozen {...props} />}
    </details>
  );
}
