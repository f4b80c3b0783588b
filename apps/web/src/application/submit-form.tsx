import type { Outcome } from '@shidian/rules/findings.js';
import { issueCodes } from '@shidian/rules/schema/issues.js';
import { describe } from '@shidian/rules/wording.js';
import { Button, Checkbox } from 'antd';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserError } from '../api/mutate';
import type { ActionEnd } from '../api/use-action';
import { ErrorSummary, type SummaryItem } from '../ui/error-summary';
import type { Locale } from '../wording/i18n';
import { useLocale } from '../wording/use-locale';
import { pathOf } from './draft-answer';
import { useFactLabels } from './fact-labels';
import { useForm } from './form-context';

interface SubmitFormProps {
  /** What the rules say; absent where no rule set judges the form. */
  outcome?: Outcome;
  /** What happens after it, in steps. */
  next: readonly string[];
  /** What the button says. */
  button: string;
  /** Why this reader may not submit; null who may. */
  notAllowed: string | null;
  /** Sends the draft in the version that was read back. */
  run: (draftVersion: number) => Promise<ActionEnd<unknown> | null>;
  /** Goes where the reader sees what became of it. */
  onDone: () => Promise<void> | void;
  /** A refused fact's path as the form names it; null where it is no field of the form. */
  fieldOf: (path: string, facts: object) => string | null;
  children?: ReactNode;
}

/** What is wrong, as exactly as the rules can say it. */
const messageOf = ({ message, params }: UserError, locale: Locale): string => {
  const known = (params ?? {}) as Record<string, string | number>;
  const issue = issueCodes.find((code) => code === known['issue']);
  return issue ? describe(issue, known, locale) : message;
};

/** Says what happens next and submits once, however often it is pressed. */
export function SubmitForm(props: SubmitFormProps) {
  const { outcome, next, button, notAllowed, run, onDone, fieldOf, children } = props;
  const { t } = useTranslation();
  const labelOf = useFactLabels();
  const { locale } = useLocale();
  const { control, linkTo } = useForm();
  const [confirmed, setConfirmed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly SummaryItem[]>([]);

  const problemOf = (error: UserError): SummaryItem => {
    const field = fieldOf(pathOf(error.field), control.getSnapshot().facts);
    return {
      key: `${error.code}.${field ?? ''}`,
      text: field ? `${labelOf(field)}${t('common.colon')}${messageOf(error, locale)}` : error.message,
      to: field ? linkTo(field) : undefined,
    };
  };

  const send = async () => {
    if (!(await control.flush())) {
      setProblems([{ key: 'unsaved', text: t('submit.unsaved') }]);
      return;
    }
    const end = await run(control.getSnapshot().version);
    if (end?.kind === 'done') await onDone();
    else if (end?.kind === 'refused') setProblems(end.errors.map(problemOf));
    else if (end?.kind === 'failed') {
      setProblems([{ key: end.failure.kind, text: t(`failure.${end.failure.kind}.text`) }]);
    }
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!confirmed) {
      setProblems([{ key: 'confirm', text: t('submit.notConfirmed') }]);
      return;
    }
    setBusy(true);
    setProblems([]);
    try {
      await send();
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="submit-form" aria-labelledby="submit-title" onSubmit={(event) => void submit(event)} noValidate>
      <h2 id="submit-title">{t('submit.title')}</h2>
      <ErrorSummary title={t('submit.refused')} items={problems} takeFocus />
      <ol className="next-steps">
        {next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {children}
      {outcome === 'INELIGIBLE' && <p className="submit-warning">{t('submit.ineligible')}</p>}
      {outcome === 'INCOMPLETE' && <p className="submit-warning">{t('submit.incomplete')}</p>}
      {notAllowed === null ? (
        <>
          <Checkbox checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)}>
            {t('submit.confirm')}
          </Checkbox>
          <Button type="primary" size="large" htmlType="submit" loading={busy} disabled={busy}>
            {button}
          </Button>
        </>
      ) : (
        <p className="submit-warning">{notAllowed}</p>
      )}
    </form>
  );
}
