import { Button, Input } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { ImportHolidaysDocument } from '../generated/graphql';
import { FileDrop } from '../ui/file-drop';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';
import { decodeText } from './decode-text';
import { readHolidays } from './holiday-rows';

/** Takes a table of days by paste or as a CSV file; every fault stands at its line, and nothing goes in before all are right. */
export function HolidayImport({ onDone }: { onDone: (count: number, recomputed: number) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(ImportHolidaysDocument, (data) => data.importHolidays);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const rows = useMemo(() => readHolidays(text), [text]);
  const wrong = rows.filter(({ problems }) => problems.length > 0);
  const days = rows.flatMap(({ day }) => day ?? []);

  const load = async ([file]: File[]) => {
    if (file) setText(decodeText(await file.arrayBuffer()));
  };
  const send = async () => {
    if (rows.length === 0) {
      setProblem(t('desk.holidays.nothing'));
      return;
    }
    const end = await run({ input: { days } });
    if (!end) return;
    setProblem(endText(t, end) || null);
    if (end.kind !== 'done') return;
    setText('');
    onDone(days.length, end.payload.recomputed ?? 0);
  };

  return (
    <section className="holiday-import" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('desk.holidays.import')}</h2>
      <p id={`${id}-hint`}>{t('desk.holidays.hint')}</p>
      <FileDrop
        label={t('desk.holidays.file')}
        button={t('desk.holidays.choose')}
        accept=".csv,.txt,text/csv,text/plain"
        onFiles={(files) => void load(files)}
      />
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('desk.holidays.paste')}</label>
        <Input.TextArea
          id={`${id}-text`}
          rows={6}
          aria-describedby={`${id}-hint`}
          placeholder={t('desk.holidays.example')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <InlineProblem text={problem} />
      {wrong.length > 0 && (
        <div className="error-summary" role="alert">
          <h3>{t('desk.holidays.wrong', { count: wrong.length })}</h3>
          <ul>
            {wrong.map(({ line, cells, problems }) => (
              <li key={line} data-line={line}>
                {t('desk.holidays.line', { line, text: cells.join(t('common.comma')) })}
                {problems.map((one) => t(`desk.holidays.problem.${one}`)).join(t('common.semicolon'))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Button type="primary" loading={busy} disabled={wrong.length > 0} onClick={() => void send()}>
        {days.length === 0 ? t('desk.holidays.sendNone') : t('desk.holidays.send', { count: days.length })}
      </Button>
    </section>
  );
}
