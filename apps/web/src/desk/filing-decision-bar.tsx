import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RejectDialog } from '../review/reject-dialog';
import { ReturnDialog } from '../review/return-dialog';
import { useReview, type ReturnTo } from '../review/review-context';
import { useDesk } from './desk-context';
import { PassDialog } from './pass-dialog';
import { PublishDialog } from './publish-dialog';
import { RecuseDialog, SignDialog } from './sign-dialogs';
import { ReturnChoice } from './return-choice';
import { waysBack } from './return-to';
import { useBatchCheck } from './use-batch-check';

type Open = 'sign' | 'object' | 'recuse' | 'return' | 'reject' | 'pass' | 'publish' | null;

interface FilingDecisionBarProps {
  onDecided: () => void;
}

/** What may be done at this desk, and what stands in the way of passing, in the server's own words. */
export function FilingDecisionBar({ onDecided }: FilingDecisionBarProps) {
  const { t } = useTranslation();
  const { defects, refresh } = useReview();
  const { filing, stages } = useDesk();
  const [open, setOpen] = useState<Open>(null);
  const may = (ability: (typeof filing.abilities)[number]) => filing.abilities.includes(ability);
  const items = useMemo(() => [filing], [filing]);
  const ways = waysBack(stages, filing.stage);
  const [back, setBack] = useState<ReturnTo>(() => ({ to: 'APPLICANT', ...(ways[0] && { desk: ways[0].usual }) }));
  // Asked anew with every reading of the filing: a signature or a judgement may have come in.
  const { check } = useBatchCheck(filing.stage, items, !filing.abilities.includes('PASS'));
  const obstacles = [
    ...(check?.items[0]?.userErrors.map(({ message }) => message) ?? []),
    ...(defects.length > 0 ? [t('desk.decide.defectsNoted', { count: defects.length })] : []),
  ];
  const works = (['SIGN', 'RETURN', 'PASS', 'PUBLISH', 'REJECT', 'RECUSE'] as const).some(may);
  if (!works) return null;

  const close = () => setOpen(null);
  const decided = () => {
    close();
    onDecided();
  };
  const told = () => {
    close();
    refresh();
  };
  const checking = may('PASS') && !check;
  const onward = may('PASS') || may('PUBLISH');
  const state = checking ? 'checking' : may('SIGN') ? 'toSign' : onward ? 'open' : 'others';
  return (
    <section className="decision-bar" aria-labelledby="decision-title">
      <h2 id="decision-title" className="sr-only">
        {t('decide.title')}
      </h2>
      <div className="decision-why" id="pass-why" role="region" aria-label={t('desk.decide.why')} tabIndex={0}>
        {obstacles.length > 0 ? (
          <ul>
            {obstacles.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ) : (
          <p role="status">{t(`desk.decide.${state}`)}</p>
        )}
      </div>
      <div className="decision-buttons">
        {may('RECUSE') && (
          <Button type="text" onClick={() => setOpen('recuse')}>
            {t('desk.recuse.button')}
          </Button>
        )}
        {may('SIGN') && (
          <>
            <Button danger onClick={() => setOpen('object')}>
              {t('desk.signOff.object')}
            </Button>
            <Button type="primary" onClick={() => setOpen('sign')}>
              {t('desk.signOff.sign')}
            </Button>
          </>
        )}
        {may('RETURN') && (
          <Button onClick={() => setOpen('return')}>{t('decide.return', { count: defects.length })}</Button>
        )}
        {may('REJECT') && (
          <Button danger onClick={() => setOpen('reject')}>
            {t('decide.reject')}
          </Button>
        )}
        {may('PASS') && (
          <Button
            type="primary"
            disabled={obstacles.length > 0 || checking}
            aria-describedby="pass-why"
            onClick={() => setOpen('pass')}
          >
            {t('desk.pass.button')}
          </Button>
        )}
        {may('PUBLISH') && (
          <Button type="primary" disabled={defects.length > 0} onClick={() => setOpen('publish')}>
            {t('desk.publish.one')}
          </Button>
        )}
      </div>
      {open === 'sign' && <SignDialog verdict="SIGNED" onClose={close} onDone={told} />}
      {open === 'object' && <SignDialog verdict="OBJECTED" onClose={close} onDone={told} />}
      {open === 'recuse' && <RecuseDialog onClose={close} onDone={told} />}
      {open === 'return' && (
        <ReturnDialog
          onClose={close}
          onDecided={decided}
          {...(ways.length > 1
            ? { to: back, choice: <ReturnChoice ways={ways} chosen={back} onChoose={setBack} /> }
            : {})}
        />
      )}
      {open === 'reject' && <RejectDialog onClose={close} onDecided={decided} />}
      {open === 'pass' && <PassDialog onClose={close} onDecided={decided} />}
      {open === 'publish' && <PublishDialog items={items} onClose={(published) => (published ? decided() : close())} />}
    </section>
  );
}
