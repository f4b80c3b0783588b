import { verifyDraw } from '@shidian/rules/draw/verify.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DrawOutcome } from '../../draw/draw-outcome';
import { DrawVerdict } from '../../draw/draw-verdict';
import type { PublicDraw } from '../../draw/public-draw';
import { usePublic } from '../../register/use-public';
import { formatInstant } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, Problem, RoutePending } from '../../ui/route-states';
import { useLocale } from '../../wording/use-locale';
import '../../styles/register.css';
import '../../styles/exam.css';

/** A draw for everybody: this very browser draws again from what was published, and says whether it comes out the same. */
export function Page() {
  const { t } = useTranslation();
  const { locale, nameOf, words } = useLocale();
  const { id = '' } = useParams();
  const address = `/draws/${encodeURIComponent(id)}/data.json`;
  const { content: draw, failure, loading, retry } = usePublic<PublicDraw>(address);
  const verification = useMemo(() => (draw ? verifyDraw(draw) : null), [draw]);
  if (failure?.kind === 'notFound')
    return <Problem title={t('draw.missing.title')} text={t('draw.missing.text', { id })} />;
  if (failure) return <FailurePage failure={failure} retry={retry} />;
  if (!draw || !verification || loading) return <RoutePending />;
  const { commitment, value, publication, session } = draw;
  const instant = (at: string) => formatInstant(at, locale);
  const facts: [label: string, text: string, code?: true][] = [
    [t('draw.students'), String(draw.tickets.length)],
    [t('draw.committedAt'), instant(commitment.at)],
    [t('draw.rosterHash'), commitment.rosterHash, true],
    [t('draw.seedHash'), commitment.seedHash, true],
    [t('draw.valueName'), commitment.value.name],
    [t('draw.valueDue'), instant(commitment.value.due)],
    ...(value
      ? ([
          [t('draw.value'), value.value, true],
          [t('draw.source'), value.source],
        ] as [string, string, true?][])
      : []),
    ...(publication
      ? ([
          [t('draw.publishedAt'), instant(publication.at)],
          [t('draw.seed'), publication.seed, true],
        ] as [string, string, true?][])
      : []),
    [t('draw.algorithm'), draw.algorithm, true],
  ];
  return (
    <div className="page page-narrow register">
      <PageHeader
        title={t('draw.title')}
        lead={t('draw.lead', {
          tenant: nameOf(draw.tenant),
          session: `${session.number} ${session.name} · ${words(session.level)}`,
        })}
      />
      {draw.void && (
        <p className="verdict verdict-bad" data-void>
          {t('draw.void', { reason: draw.void.reason, when: instant(draw.void.at) })}
        </p>
      )}
      <DrawVerdict verification={verification} />
      {draw.attempts.length > 1 && (
        <>
          <h2>{t('draw.attempts')}</h2>
          <ul className="draw-attempts">
            {draw.attempts.map((one) => (
              <li key={one.id}>
                {one.id === draw.id ? (
                  <strong>{t('draw.attempt', { attempt: one.attempt })}</strong>
                ) : (
                  <Link to={`/draws/${one.id}`}>{t('draw.attempt', { attempt: one.attempt })}</Link>
                )}{' '}
                {one.voidReason && t('draw.voided', { reason: one.voidReason })}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('draw.facts')}</h2>
      <dl className="facts draw-data">
        {facts.map(([label, text, code]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{code ? <code>{text}</code> : text}</dd>
          </div>
        ))}
      </dl>
      <DrawOutcome draw={draw} differing={verification.differing} />
      <h2>{t('draw.how')}</h2>
      <p>
        <a href={address} download={`draw-${draw.id}.json`}>
          {t('draw.data')}
        </a>
      </p>
      <p>
        {t('draw.howText', {
          command: `npm run draw -- verify draw-${draw.id}.json`,
          file: 'libs/rules/src/draw/draw.ts',
        })}
      </p>
    </div>
  );
}
