import { useTranslation } from 'react-i18next';
import { useFactLabels } from '../application/fact-labels';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { byMaterialOf } from './by-material';
import { useDesk, type ReviewedFiling } from './desk-context';
import { askedSignOffs, formerSignOffs } from './sign-offs';

type SignOff = ReviewedFiling['signOffs'][number];

function Signer({ signed }: { signed: SignOff }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <>
      {signed.organisationName}
      {signed.signedBy && ` · ${signed.signedBy}`}
      {signed.onBehalfOf && t('progress.onBehalfOf', { who: signed.onBehalfOf })} ·{' '}
      <time dateTime={signed.signedAt}>{formatInstant(signed.signedAt, locale)}</time>
    </>
  );
}

/** What a department said the time before, and what became of the submission since. */
function SignedBefore({ signed }: { signed: SignOff }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { filing } = useDesk();
  const labelOf = useFactLabels();
  // As its fields name them: a cell of a table by its row, a document by its material.
  const labels = [...new Set(signed.changedPaths.map((path) => labelOf(byMaterialOf(path, filing.submission?.facts))))];
  return (
    <div className="muted" data-testid="signed-before">
      {t('desk.signOff.before', {
        verdict: t(`desk.codes.signOff.${signed.verdict}`),
        attempt: t('progress.attempt', { attempt: signed.attempt }),
        date: formatInstant(signed.signedAt, locale),
      })}{' '}
      {labels.length === 0
        ? t('desk.signOff.unchanged')
        : t('desk.signOff.changed', { count: labels.length, fields: labels.join(t('common.comma')) })}
    </div>
  );
}

/** Which departments have signed the step, which are missing, and what stands against it. */
export function SignOffPanel() {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { filing, stages } = useDesk();
  const asked = askedSignOffs(filing);
  const former = formerSignOffs(filing);
  if (asked.length === 0 && former.length === 0) return null;
  const titleOf = (stage: string) => {
    const found = stages.find(({ id }) => id === stage);
    return found ? words(found.title) : stage;
  };
  return (
    <section className="sign-offs" aria-labelledby="sign-offs-title">
      <h2 id="sign-offs-title">{t('desk.signOff.title')}</h2>
      {asked.length > 0 && (
        <ul className="plain-list ruled-list">
          {asked.map(({ department, answer, before }) => (
            <li key={department} data-department={department} data-verdict={answer?.verdict ?? 'MISSING'}>
              <strong>{t(`codes.department.${department}`)}</strong>{' '}
              <StatusTag tone={!answer ? 'warn' : answer.verdict === 'SIGNED' ? 'good' : 'bad'}>
                {t(`desk.codes.signOff.${answer?.verdict ?? 'MISSING'}`)}
              </StatusTag>
              {answer && (
                <div className="muted">
                  <Signer signed={answer} />
                </div>
              )}
              {answer?.reason && <p className="read-text">{answer.reason}</p>}
              {!answer && before && <SignedBefore signed={before} />}
            </li>
          ))}
        </ul>
      )}
      {former.length > 0 && (
        <details>
          <summary>{t('desk.signOff.former', { count: former.length })}</summary>
          <ul>
            {former.map((signed) => (
              <li key={`${signed.stage}.${signed.signedAt}.${signed.department}`}>
                {titleOf(signed.stage)} · {t('progress.attempt', { attempt: signed.attempt })} ·{' '}
                {t(`codes.department.${signed.department}`)} {t(`desk.codes.signOff.${signed.verdict}`)}{' '}
                <span className="muted">
                  <Signer signed={signed} />
                </span>
                {signed.reason && <p className="read-text">{signed.reason}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
