import { Alert, Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { type CertifyingProgrammesQuery, EnrolmentProgrammesDocument } from '../generated/graphql';
import { FileDrop } from '../ui/file-drop';
import { InlineProblem } from '../ui/inline-problem';
import { useLocale } from '../wording/use-locale';
import { sendFile, sendText, type Sent } from './send-roster';

type Programme = CertifyingProgrammesQuery['certifyingProgrammes'][number];

/** Chooses a programme and a roster: a file, or a paste. Nothing is written before the preview is confirmed. */
export function StartRoster({ programmes }: { programmes: readonly Programme[] }) {
  const { t } = useTranslation();
  const { nameOf } = useLocale();
  const navigate = useNavigate();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const programmeId = chosen ?? programmes[0]?.id;
  const [{ data: known }] = useQuery({ query: EnrolmentProgrammesDocument });
  const obstacle = known?.enrolmentProgrammes.find(({ programme }) => programme.id === programmeId)?.obstacle;
  if (!programmeId) return <p className="muted">{t('roster.start.noProgramme')}</p>;

  const send = async (work: Promise<Sent>) => {
    setShare(0);
    setProblem(null);
    const sent = await work;
    setShare(null);
    if ('problem' in sent) setProblem(sent.problem);
    else void navigate(`/rosters/${sent.id}`);
  };
  const busy = share !== null;
  return (
    <section className="roster-start" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('roster.start.title')}</h2>
      <div className="field">
        <label htmlFor={`${id}-programme`}>{t('roster.start.programme')}</label>
        <select
          id={`${id}-programme`}
          className="plain-select"
          value={programmeId}
          onChange={(event) => setChosen(event.target.value)}
        >
          {programmes.map((programme) => (
            <option key={programme.id} value={programme.id}>
              {nameOf(programme)}
            </option>
          ))}
        </select>
      </div>
      {obstacle && <Alert type="warning" showIcon title={t('enrolment.form.blocked')} description={obstacle} />}
      <div className="roster-tools">
        <FileDrop
          label={t('roster.start.file')}
          button={t(busy ? 'roster.start.busy' : 'roster.start.button')}
          hint={t('roster.start.hint')}
          accept=".xlsx,.csv"
          disabled={busy}
          onFiles={([file]) => file && void send(sendFile(t, programmeId, file, setShare))}
        />
        <Button href={`/templates/candidate-roster/${programmeId}`} download>
          {t('roster.start.template')}
        </Button>
      </div>
      {busy && <progress className="run-bar" aria-label={t('roster.start.busy')} max={1} value={share} />}
      <div className="field">
        <label htmlFor={`${id}-paste`}>{t('roster.start.paste')}</label>
        <Input.TextArea id={`${id}-paste`} rows={5} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <Button disabled={busy || !text.trim()} onClick={() => void send(sendText(t, programmeId, text))}>
        {t('roster.start.pasteButton')}
      </Button>
      <InlineProblem text={problem} />
    </section>
  );
}
