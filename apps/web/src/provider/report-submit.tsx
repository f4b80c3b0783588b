import { Button, Checkbox } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { useForm } from '../application/form-context';
import { SubmitAnnualReportDocument } from '../generated/graphql';
import { ErrorSummary, type SummaryItem } from '../ui/error-summary';
import { fieldId } from '../ui/field';
import { isOneOf } from '../ui/is-one-of';
import { useReport } from './report-context';
import { figureNames } from './report-figures';

const isFigure = isOneOf(figureNames);

/** Hands the report in, or its correction, once, however often it is pressed. */
export function ReportSubmit() {
  const { t } = useTranslation();
  const { report, refresh } = useReport();
  const { control } = useForm();
  const { busy, run } = useAction(SubmitAnnualReportDocument, (data) => data.submitAnnualReport);
  const [confirmed, setConfirmed] = useState(false);
  const [problems, setProblems] = useState<readonly SummaryItem[]>([]);
  const [done, setDone] = useState(false);
  const correction = report.attempt > 0;

  const send = async () => {
    if (!(await control.flush())) {
      setProblems([{ key: 'unsaved', text: t('submit.unsaved') }]);
      return;
    }
    const end = await run({ input: { id: report.id, draftVersion: control.getSnapshot().version } });
    if (!end) return;
    if (end.kind === 'done') {
      setConfirmed(false);
      setDone(true);
      refresh();
    } else if (end.kind === 'failed') {
      setProblems([{ key: end.failure.kind, text: t(`failure.${end.failure.kind}.text`) }]);
    } else {
      setProblems(
        end.errors.map(({ code, field, message }) => {
          const figure = field?.findLast(isFigure);
          return {
            key: `${code}.${figure ?? ''}`,
            text: figure ? `${t(`fields.labels.${figure}`)}${t('common.colon')}${message}` : message,
            to: figure ? `?focus=${figure}#${fieldId(figure)}` : undefined,
          };
        }),
      );
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    if (!confirmed) {
      setProblems([{ key: 'confirm', text: t('submit.notConfirmed') }]);
      return;
    }
    setProblems([]);
    void send();
  };

  return (
    <form className="submit-form" aria-labelledby="submit-title" onSubmit={submit} noValidate>
      <h2 id="submit-title">{t(correction ? 'report.correct' : 'report.submit')}</h2>
      <ErrorSummary title={t('submit.refused')} items={problems} takeFocus />
      <p role="status">{done && t('report.done')}</p>
      {correction && <p>{t('report.correction')}</p>}
      {report.abilities.includes('SUBMIT') ? (
        <>
          <Checkbox checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)}>
            {t('submit.confirm')}
          </Checkbox>
          <Button type="primary" size="large" htmlType="submit" loading={busy} disabled={busy}>
            {t(correction ? 'report.correct' : 'report.submit')}
          </Button>
        </>
      ) : (
        <p className="submit-warning">{t('report.notAllowed')}</p>
      )}
    </form>
  );
}
