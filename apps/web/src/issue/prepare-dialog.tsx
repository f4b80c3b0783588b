import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { IssueGroundDocument, PrepareIssueBatchDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';

/** Prepares a batch of everybody who passed a level; with the new batch, or null where there is none. */
export function PrepareDialog({ onClose }: { onClose: (batchId: string | null) => void }) {
  const { t } = useTranslation();
  const { nameOf, words } = useLocale();
  const id = useId();
  const [{ data }] = useQuery({ query: IssueGroundDocument });
  const { busy, run } = useAction(PrepareIssueBatchDocument, (answer) => answer.prepareIssueBatch);
  const [asked, setAsked] = useState({ programmeId: '', level: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const programmes = data?.examProgrammes ?? [];
  const programme = programmes.find((one) => one.programme.id === asked.programmeId) ?? programmes[0];
  const levels = ((programme?.levels ?? []) as readonly CertificateLevel[]).filter((one) => one.issued && !one.closed);
  const level = levels.find((one) => one.id === asked.level) ?? levels[0];

  const confirm = async () => {
    if (!programme || !level) return setProblem(t('issue.prepare.nothing'));
    const end = await run({ input: { programmeId: programme.programme.id, level: level.id, selection: 'ALL' } });
    if (end?.kind === 'done') onClose(end.payload.batch?.id ?? null);
    else if (end) setProblem(endText(t, end));
  };
  const choices = [
    ['programme', programme?.programme.id, programmes.map((one) => [one.programme.id, nameOf(one.programme)])],
    ['level', level?.id, levels.map((one) => [one.id, words(one.title)])],
  ] as const;

  return (
    <DecisionDialog
      title={t('issue.prepare.title')}
      confirm={t('issue.prepare.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(null)}
    >
      <p>{t('issue.prepare.text')}</p>
      {choices.map(([field, value, options]) => (
        <div className="field" key={field}>
          <label htmlFor={`${id}-${field}`}>{t(`issue.prepare.${field}`)}</label>
          <select
            id={`${id}-${field}`}
            className="plain-select"
            value={value}
            onChange={({ target }) =>
              setAsked(
                field === 'programme' ? { programmeId: target.value, level: '' } : { ...asked, level: target.value },
              )
            }
          >
            {options.map(([key, text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p className="muted">
        {t('issue.prepare.chosen')}{' '}
        <Link to={{ pathname: '/enrolments', search: `status=ADMITTED&level=${level?.id ?? ''}` }}>
          {t('issue.prepare.openEnrolments')}
        </Link>
      </p>
    </DecisionDialog>
  );
}
