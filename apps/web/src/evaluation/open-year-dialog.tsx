import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { OpenAnnualReportsDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { chinaDate } from '../ui/format';
import { endText } from '../wording/end-text';
import { readYear } from './year';

interface OpenYearDialogProps {
  /** With the number of reports opened, or null where nothing was done. */
  onClose: (opened: number | null) => void;
}

/** Opens the reports on a year for everybody in force. */
export function OpenYearDialog({ onClose }: OpenYearDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(OpenAnnualReportsDocument, (data) => data.openAnnualReports);
  const [year, setYear] = useState(String(Number(chinaDate(new Date()).slice(0, 4)) - 1));
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    const asked = readYear(year);
    if (asked === null) {
      setProblem(t('evaluation.reports.yearMissing'));
      return;
    }
    const end = await run({ input: { year: asked } });
    if (end?.kind === 'done') onClose(end.payload.opened ?? 0);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={t('evaluation.reports.openTitle')}
      confirm={t('evaluation.reports.openConfirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(null)}
    >
      <p>{t('evaluation.reports.openText')}</p>
      <div className="field">
        <label htmlFor={id}>{t('evaluation.start.year')}</label>
        <Input
          id={id}
          className="integer-input"
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
      </div>
    </DecisionDialog>
  );
}
