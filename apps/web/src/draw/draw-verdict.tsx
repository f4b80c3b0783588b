import { drawChecks, type Verification } from '@shidian/rules/draw/verify.js';
import { useTranslation } from 'react-i18next';

const marks = { holds: '✓', fails: '✕', open: '–' } as const;
const tones = { holds: 'good', fails: 'bad', open: 'quiet' } as const;

/** Whether the draw holds, in one mark, one word and one sentence; then check by check. */
export function DrawVerdict({ verification }: { verification: Verification }) {
  const { t } = useTranslation();
  const { verdict, checks } = verification;
  return (
    <>
      <div className={`verdict verdict-${tones[verdict]}`} data-verdict={verdict} role="status">
        <span className="verdict-mark" aria-hidden="true">
          {marks[verdict]}
        </span>
        <div>
          <p className="verdict-word">{t(`draw.verdict.${verdict}`)}</p>
          <p>{t(`draw.verdictText.${verdict}`)}</p>
        </div>
      </div>
      <h2>{t('draw.checks')}</h2>
      <ul className="plain-list draw-checks">
        {drawChecks.map((check) => (
          <li key={check} data-check={check} data-outcome={checks[check]}>
            <span aria-hidden="true">{marks[checks[check]]}</span>
            {t(`draw.check.${check}`)} <span className="muted">{t(`draw.outcome.${checks[check]}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
