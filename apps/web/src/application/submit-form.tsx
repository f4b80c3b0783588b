import type { Outcome } from '@shidian/rules/findings.js';
import { issueCodes } from '@shidian/rules/schema/issues.js';
import { describe } from '@shidian/rules/wording.js';
import { Button, Checkbox } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { UserError } from '../api/mutate';
import { useAction } from '../api/use-action';
import { SubmitApplicationDocument } from '../generated/graphql';
import { ErrorSummary, type SummaryItem } from '../ui/error-summary';
import type { Locale } from '../wording/i18n';
import { useLocale } from '../wording/use-locale';
import { useApplication } from './application-context';
import { useFactLabels } from './fact-labels';
import { byMaterial, fieldLink, sectionOfPath } from './sections';

/** The path of a refused fact, without the input's own names before it. */
const factPath = ({ field }: UserError): string =>
  (field ?? []).filter((part) => part !== 'facts' && part !== 'input').join('.');

/** What is wrong, as exactly as the rules can say it. */
const messageOf = ({ message, params }: UserError, locale: Locale): string => {
  const known = (params ?? {}) as Record<string, string | number>;
  const issue = issueCodes.find((code) => code === known['issue']);
  return issue ? describe(issue, known, locale) : message;
};

/** Says what happens next and submits once, however often it is pressed. */
export function SubmitForm({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const labelOf = useFactLabels();
  const { locale } = useLocale();
  const { application, session } = useApplication();
  const [confirmed, setConfirmed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly SummaryItem[]>([]);
  const { run } = useAction(SubmitApplicationDocument, (data) => data.submitPilotApplication);

  const problemOf = (error: UserError): SummaryItem => {
    const path = byMaterial(factPath(error), session.getSnapshot().facts);
    const inForm = sectionOfPath(path) !== null;
    return {
      key: `${error.code}.${path}`,
      text: inForm ? `${labelOf(path)}${t('common.colon')}${messageOf(error, locale)}` : error.message,
      to: inForm ? fieldLink(application.id, path) : undefined,
    };
  };

  const send = async () => {
    if (!(await session.flush())) {
      setProblems([{ key: 'unsaved', text: t('submit.unsaved') }]);
      return;
    }
    const end = await run({ input: { id: application.id, draftVersion: session.getSnapshot().version } });
    if (end?.kind === 'done') await navigate(`/applications/${application.id}/progress`);
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

  const maySubmit = application.abilities.includes('SUBMIT');
  return (
    <form className="submit-form" aria-labelledby="submit-title" onSubmit={(event) => void submit(event)} noValidate>
      <h2 id="submit-title">{t('submit.title')}</h2>
      <ErrorSummary title={t('submit.refused')} items={problems} takeFocus />
      <ol className="next-steps">
        <li>{t('submit.next.frozen')}</li>
        <li>{t('submit.next.evaluated')}</li>
        <li>{t('submit.next.reviewed')}</li>
        <li>{t('submit.next.returned')}</li>
      </ol>
      {outcome === 'INELIGIBLE' && <p className="submit-warning">{t('submit.ineligible')}</p>}
      {outcome === 'INCOMPLETE' && <p className="submit-warning">{t('submit.incomplete')}</p>}
      {maySubmit ? (
        <>
          <Checkbox checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)}>
            {t('submit.confirm')}
          </Checkbox>
          <Button type="primary" size="large" htmlType="submit" loading={busy} disabled={busy}>
            {application.status === 'RETURNED' ? t('submit.resubmit') : t('submit.submit')}
          </Button>
        </>
      ) : (
        <p className="submit-warning">{t('submit.notAllowed')}</p>
      )}
    </form>
  );
}
