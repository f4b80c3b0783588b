import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAction } from '../api/use-action';
import {
  CancelExamSessionDocument,
  CloseExamSessionDocument,
  type ExamSessionRecordQuery,
  OpenExamSessionDocument,
} from '../generated/graphql';
import { useSession } from '../session/session-context';
import { ConfirmedButton } from '../ui/confirmed-button';
import { formatInstant } from '../ui/format';
import { InlineProblem } from '../ui/inline-problem';
import { PageHeader } from '../ui/page-header';
import { StatusTag } from '../ui/status-tag';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { EditDialog } from './edit-dialog';
import { ReasonDialog } from './reason-dialog';
import { termsOf } from './terms';
import { sessionTones } from './tones';

/** A session as its page has it. */
export type SessionRecord = NonNullable<ExamSessionRecordQuery['examSession']>;

interface SessionHeadProps {
  session: SessionRecord;
  refresh: () => void;
}

/** What a session is, where it stands, and its next step. */
export function SessionHead({ session, refresh }: SessionHeadProps) {
  const { t } = useTranslation();
  const { locale, words, nameOf } = useLocale();
  // A ticket holds the number of a document, which an examiner does not see.
  const mayPrint = useSession().viewer?.permissions.includes('candidate:read') ?? false;
  const open = useAction(OpenExamSessionDocument, (data) => data.openExamSession);
  const close = useAction(CloseExamSessionDocument, (data) => data.closeExamSession);
  const [cancelling, setCancelling] = useState(false);
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, abilities, status, startsAt, endsAt } = session;
  const step = async (action: typeof open.run | typeof close.run) => {
    const end = await action({ input: { id } });
    setProblem(end && end.kind !== 'done' ? endText(t, end) : null);
    refresh();
  };
  const facts: [label: string, text: string][] = [
    [t('exam.session.level'), `${words(termsOf(session).level.title)} · ${nameOf(session.programme)}`],
    [
      t('exam.session.when'),
      t('exam.session.from', { from: formatInstant(startsAt, locale), until: formatInstant(endsAt, locale) }),
    ],
    [t('exam.session.room'), session.room],
    [t('exam.session.seats'), t('exam.list.of', { part: session.admitted, whole: session.capacity })],
    [t('exam.session.examiners'), session.examiners.map(({ name }) => name).join(t('common.comma'))],
    ...(session.cancelReason ? [[t('exam.session.cancelled'), session.cancelReason] as [string, string]] : []),
  ];
  return (
    <>
      <PageHeader
        title={t('exam.session.heading', { number: session.number, name: session.name })}
        lead={<StatusTag tone={sessionTones[status]}>{t(`exam.codes.status.${status}`)}</StatusTag>}
        back={{ to: '/exams', label: t('exam.session.back') }}
        extra={
          <>
            {status === 'SCORING' && (abilities.includes('SCORE') || abilities.includes('RESOLVE')) && (
              <Link to="scores">{t('exam.session.scores')}</Link>
            )}
            {status === 'PUBLISHED' && <Link to="results">{t('exam.session.results')}</Link>}
            {session.admitted > 0 && status !== 'CANCELLED' && mayPrint && (
              <a href={`/exams/${id}/tickets.pdf`}>{t('exam.tickets.all')}</a>
            )}
            {abilities.includes('EDIT') && <Button onClick={() => setEditing(true)}>{t('exam.edit.button')}</Button>}
            {abilities.includes('CANCEL') && (
              <Button danger onClick={() => setCancelling(true)}>
                {t('exam.session.cancel')}
              </Button>
            )}
            {abilities.includes('OPEN') && (
              <Button type="primary" loading={open.busy} onClick={() => void step(open.run)}>
                {t('exam.session.open')}
              </Button>
            )}
            {abilities.includes('CLOSE') && (
              <ConfirmedButton
                label={t('exam.session.close')}
                text={t('exam.session.closeText')}
                primary
                busy={close.busy}
                onConfirm={() => void step(close.run)}
              />
            )}
          </>
        }
      />
      <InlineProblem text={problem} />
      {session.publicationAskedAt && status === 'SCORING' && <p role="status">{t('exam.session.publishing')}</p>}
      <dl className="facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {editing && (
        <EditDialog
          session={session}
          onClose={(changed) => {
            setEditing(false);
            if (changed) refresh();
          }}
        />
      )}
      {cancelling && (
        <ReasonDialog
          title={t('exam.session.cancel')}
          document={CancelExamSessionDocument}
          payloadOf={(data) => data.cancelExamSession}
          id={id}
          onClose={(done) => {
            setCancelling(false);
            if (done) refresh();
          }}
        />
      )}
    </>
  );
}
