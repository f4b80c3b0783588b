import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../api/failure';
import { useAction } from '../api/use-action';
import { CreateFilingDocument, ProviderHomeDocument, type FilingChannel } from '../generated/graphql';
import { useViewer } from '../session/session-context';
import { formatDate } from '../ui/format';
import { InlineProblem } from '../ui/inline-problem';
import { PageHeader } from '../ui/page-header';
import { FailurePage, RoutePending } from '../ui/route-states';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { ChangeDialog } from './change-dialog';
import { EntryCard } from './entry-card';
import { FilingList } from './filing-list';
import { FilingRounds } from './filing-rounds';
import { idleSentence } from './idle-sentence';
import { RectificationDialog } from './rectification-dialog';
import { StartFilingDialog } from './start-filing-dialog';
import { TodoList } from './todo-list';
import { filingRounds, todosOf, type HomeEntry, type HomeEvaluation, type HomeRound } from './todos';

/** A unit's first page: what to do next and by when, its entries on the register, its filings, the open batches. */
export function ProviderHome() {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: ProviderHomeDocument });
  const { busy, run } = useAction(CreateFilingDocument, (payload) => payload.createFiling);
  const [starting, setStarting] = useState<HomeRound | null>(null);
  const [changing, setChanging] = useState<HomeEntry | null>(null);
  const [rectifying, setRectifying] = useState<{ entry: HomeEntry; evaluation: HomeEvaluation } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (!data) return <RoutePending />;
  const rounds = filingRounds(data.rounds.edges.map(({ node }) => node));
  const filings = data.filings.edges.map(({ node }) => node);
  const entries = data.providers.edges.map(({ node }) => node);
  const changes = data.providerChanges.edges.map(({ node }) => node);
  const bans = data.bans.edges.map(({ node }) => node);
  const todos = todosOf({ rounds, filings, entries, changes, banned: bans.length > 0 });
  const member = viewer.active?.organisation.associationMember ?? false;

  const start = async (round: HomeRound, channel: FilingChannel) => {
    setProblem(null);
    const end = await run({ input: { roundId: round.id, channel } });
    if (!end) return;
    if (end.kind === 'done' && end.payload.filing) await navigate(`/filings/${end.payload.filing.id}`);
    else setProblem(endText(t, end));
  };
  // Whoever is no member of the Association has one way only: nothing to choose.
  const begin = (round: HomeRound) => {
    setProblem(null);
    if (member) setStarting(round);
    else void start(round, 'COUNTY');
  };

  return (
    <div className="page">
      <PageHeader title={t('provider.title')} lead={viewer.active?.organisation.name} />
      {bans.map((ban) => (
        <Alert
          key={ban.revocationId}
          type="error"
          role="note"
          className="ban-note"
          showIcon
          title={t('provider.ban.title', { date: formatDate(ban.lastDay, locale) })}
          description={t('provider.ban.text', {
            name: ban.name,
            from: formatDate(ban.firstDay, locale),
            until: formatDate(ban.lastDay, locale),
          })}
        />
      ))}
      <TodoList
        todos={todos}
        idle={idleSentence(filings, bans, { t, locale, nameOf })}
        actions={{
          busy,
          startFiling: begin,
          rectify: (entry, evaluation) => setRectifying({ entry, evaluation }),
        }}
      />
      {starting === null && <InlineProblem text={problem} />}
      <h2>{t('provider.entries')}</h2>
      {entries.length === 0 && <p className="muted">{t('provider.noEntries')}</p>}
      <ul className="plain-list ruled-list">
        {entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} onChange={() => setChanging(entry)} />
        ))}
      </ul>
      <FilingList filings={filings} changes={changes} />
      <FilingRounds
        rounds={rounds}
        filings={filings}
        entries={entries}
        banned={bans.length > 0}
        busy={busy}
        onStart={begin}
      />
      {starting && (
        <StartFilingDialog
          round={starting}
          busy={busy}
          problem={problem}
          onStart={(channel) => void start(starting, channel)}
          onClose={() => setStarting(null)}
        />
      )}
      {changing && <ChangeDialog entry={changing} onClose={() => setChanging(null)} />}
      {rectifying && (
        <RectificationDialog
          {...rectifying}
          onClose={() => setRectifying(null)}
          onDone={() => {
            setRectifying(null);
            again();
          }}
        />
      )}
    </div>
  );
}
