import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import {
  PublishExamDrawDocument,
  RunExamDrawDocument,
  VoidExamDrawDocument,
  type ExamDrawFieldsFragment,
} from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { InlineProblem } from '../ui/inline-problem';
import { StatusTag } from '../ui/status-tag';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { CommitDialog, ValueDialog } from './draw-dialogs';
import { ReasonDialog } from './reason-dialog';
import type { SessionRecord } from './session-head';
import { drawTones } from './tones';

interface DrawPanelProps {
  session: SessionRecord;
  refresh: () => void;
}

type Open = 'commit' | { value: string } | { void: string } | null;

/** The draws of a session, step by step; void ones stay in sight. */
export function DrawPanel({ session, refresh }: DrawPanelProps) {
  const { t } = useTranslation();
  const run = useAction(RunExamDrawDocument, (data) => data.runExamDraw);
  const publish = useAction(PublishExamDrawDocument, (data) => data.publishExamDraw);
  const [open, setOpen] = useState<Open>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const draws = session.abilities.includes('DRAW');
  if (!draws && session.draws.length === 0) return null;
  const live = session.draws.some(({ stage }) => stage !== 'VOID');
  const step = async (action: typeof run.run | typeof publish.run, id: string) => {
    const end = await action({ input: { id } });
    setProblem(end && end.kind !== 'done' ? endText(t, end) : null);
    refresh();
  };
  const close = (done: boolean) => {
    setOpen(null);
    if (done) refresh();
  };
  return (
    <section data-panel="draw">
      <div className="split-row">
        <h2 id="draw">{t('exam.draw.title')}</h2>
        {draws && !live && (
          <Button type="primary" onClick={() => setOpen('commit')}>
            {t('exam.draw.commit')}
          </Button>
        )}
      </div>
      <p className="muted">{t('exam.draw.lead')}</p>
      <InlineProblem text={problem} />
      {session.draws.length === 0 && <p className="muted">{t('exam.draw.none')}</p>}
      <ul className="plain-list ruled-list">
        {session.draws.map((draw) => (
          <li key={draw.id} data-draw={draw.stage}>
            <DrawLines draw={draw} />
            {draws && draw.stage !== 'VOID' && (
              <p className="batch-actions">
                <Button danger onClick={() => setOpen({ void: draw.id })}>
                  {t('exam.draw.void')}
                </Button>
                {draw.stage === 'COMMITTED' && (
                  <Button type="primary" onClick={() => setOpen({ value: draw.id })}>
                    {t('exam.draw.enter')}
                  </Button>
                )}
                {draw.stage === 'VALUE_KNOWN' && (
                  <Button type="primary" loading={run.busy} onClick={() => void step(run.run, draw.id)}>
                    {t('exam.draw.run')}
                  </Button>
                )}
                {draw.stage === 'RUN' && (
                  <Button type="primary" loading={publish.busy} onClick={() => void step(publish.run, draw.id)}>
                    {t('exam.draw.publish')}
                  </Button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      {open === 'commit' && <CommitDialog sessionId={session.id} onClose={close} />}
      {open !== null && typeof open === 'object' && 'value' in open && (
        <ValueDialog drawId={open.value} onClose={close} />
      )}
      {open !== null && typeof open === 'object' && 'void' in open && (
        <ReasonDialog
          title={t('exam.draw.void')}
          text={t('exam.draw.voidText')}
          document={VoidExamDrawDocument}
          payloadOf={(data) => data.voidExamDraw}
          id={open.void}
          onClose={close}
        />
      )}
    </section>
  );
}

function DrawLines({ draw }: { draw: ExamDrawFieldsFragment }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const lines = [
    t('exam.draw.students', { count: draw.students }),
    `${t('exam.draw.committedAt')} ${formatInstant(draw.committedAt, locale)}`,
    t('exam.draw.due', { name: draw.valueName, when: formatInstant(draw.valueDue, locale) }),
    ...(draw.value === null ? [] : [t('exam.draw.known', { value: draw.value, source: draw.source ?? '' })]),
    ...(draw.voidReason === null ? [] : [t('exam.draw.voided', { reason: draw.voidReason })]),
  ];
  return (
    <>
      <h3>
        {t('exam.draw.attempt', { attempt: draw.attempt })}{' '}
        <StatusTag tone={drawTones[draw.stage]}>{t(`exam.codes.draw.${draw.stage}`)}</StatusTag>{' '}
        <a href={`/draws/${draw.publicId}`}>{t('exam.draw.page')}</a>
      </h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <dl className="facts hashes">
        <div>
          <dt>{t('exam.draw.rosterHash')}</dt>
          <dd>
            <code>{draw.rosterHash}</code>
          </dd>
        </div>
        <div>
          <dt>{t('exam.draw.seedHash')}</dt>
          <dd>
            <code>{draw.seedHash}</code>
          </dd>
        </div>
      </dl>
    </>
  );
}
