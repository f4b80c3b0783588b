import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysUntil, formatInstant } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import type { NextStep } from './next-step';
import { openDefects } from './open-defects';

interface NextStepCardProps {
  step: NextStep;
  busy: boolean;
  onStart: (roundId: string) => void;
}

/** One sentence: what to do next and by when, and the button that does it. */
export function NextStepCard({ step, busy, onStart }: NextStepCardProps) {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();

  const sentence = (): string => {
    switch (step.kind) {
      case 'mend':
      case 'continue': {
        const { round } = step.application;
        const days = daysUntil(round.closesAt, new Date());
        return t(`home.next.${step.kind}`, {
          round: nameOf(round),
          date: formatInstant(round.closesAt, locale),
          left: days >= 0 ? t('home.daysLeft', { count: days }) : t('home.overdue'),
          defects: openDefects(step.application).length,
        });
      }
      case 'start':
        return t('home.next.start', {
          round: nameOf(step.round),
          date: formatInstant(step.round.closesAt, locale),
          left: t('home.daysLeft', { count: daysUntil(step.round.closesAt, new Date()) }),
        });
      case 'wait':
      case 'done':
        return t(`home.next.${step.kind}`, {
          round: nameOf(step.application.round),
          status: t(`codes.status.${step.application.status}`),
        });
      case 'nothing':
        return t('home.next.nothing');
    }
  };

  return (
    <section className="next-step" aria-labelledby="next-step-title" data-step={step.kind}>
      <h2 id="next-step-title">{t('home.nextTitle')}</h2>
      <p>{sentence()}</p>
      {(step.kind === 'mend' || step.kind === 'continue') && (
        <Link className="link-button link-button-primary" to={`/applications/${step.application.id}`}>
          {t(`home.action.${step.kind}`)}
        </Link>
      )}
      {(step.kind === 'wait' || step.kind === 'done') && (
        <Link className="link-button link-button-primary" to={`/applications/${step.application.id}/progress`}>
          {t('home.action.look')}
        </Link>
      )}
      {step.kind === 'start' && (
        <Button type="primary" loading={busy} onClick={() => onStart(step.round.id)}>
          {t('home.action.start')}
        </Button>
      )}
    </section>
  );
}
