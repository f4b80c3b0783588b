import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import {
  ResolveRosterRowsDocument,
  type ResolveRosterRowsInput,
  type RosterResolution,
  RosterRowListDocument,
} from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';
import { firstPage } from '../ui/list-position';
import { Pager } from '../ui/pager';
import { endText } from '../wording/end-text';
import type { RosterRow } from './row-table';

interface PossibleDuplicatesProps {
  importId: string;
  mayResolve: boolean;
  onResolved: () => void;
}

/** Rows that may be somebody who is there already, side by side with whom they resemble, and what to do about each. */
export function PossibleDuplicates({ importId, mayResolve, onResolved }: PossibleDuplicatesProps) {
  const { t } = useTranslation();
  const [state, setState] = useState(firstPage);
  const [problem, setProblem] = useState<string | null>(null);
  // What was chosen shows at once, and gives way to what the server says.
  const [chosen, setChosen] = useState<{ row: number; resolution: RosterResolution } | null>(null);
  const { busy, run } = useAction(ResolveRosterRowsDocument, (data) => data.resolveRosterRows);
  const [{ data }, again] = useQuery({
    query: RosterRowListDocument,
    variables: { importId, first: 20, after: state.after, outcome: ['POSSIBLE'], remarked: false },
  });
  const resolve = async (input: Omit<ResolveRosterRowsInput, 'id'>) => {
    const [row] = input.rows ?? [];
    setChosen(row === undefined ? null : { row, resolution: input.resolution });
    const end = await run({ input: { id: importId, ...input } });
    if (end?.kind !== 'done') setChosen(null);
    setProblem(end ? endText(t, end) || null : null);
    again({ requestPolicy: 'network-only' });
    onResolved();
  };
  const rows = data?.rosterRows.edges.map(({ node }) => node) ?? [];
  return (
    <section aria-label={t('roster.possible.title')} data-testid="possible">
      <div className="split-row">
        <h2>{t('roster.possible.title')}</h2>
        {mayResolve && (
          <Button disabled={busy} onClick={() => void resolve({ resolution: 'SKIP' })}>
            {t('roster.possible.skipAll')}
          </Button>
        )}
      </div>
      <InlineProblem text={problem} />
      <ul className="plain-list ruled-list">
        {rows.map((row) => (
          <li key={row.row} data-row={row.row}>
            <Pair row={row} />
            <fieldset disabled={!mayResolve || busy}>
              <legend>{t('roster.possible.choose', { row: row.row })}</legend>
              {row.choices.map((choice) => (
                <label key={choice} className="radio-line">
                  <input
                    type="radio"
                    name={`row-${row.row}`}
                    value={choice}
                    checked={(chosen?.row === row.row ? chosen.resolution : row.resolution) === choice}
                    onChange={() => void resolve({ rows: [row.row], resolution: choice })}
                  />{' '}
                  {t(`roster.codes.resolution.${choice}`)}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      {data && (data.rosterRows.pageInfo.hasNextPage || state.after) && (
        <Pager of={t('roster.possible.title')} state={state} pageInfo={data.rosterRows.pageInfo} onShow={setState} />
      )}
    </section>
  );
}

function Pair({ row }: { row: RosterRow }) {
  const { t } = useTranslation();
  const { like } = row;
  if (!like) return null;
  const where = like.row ? t('roster.possible.there', { row: like.row }) : t('roster.possible.register');
  return (
    <>
      <p>{t(`roster.codes.likeness.${like.likeness}`)}</p>
      <div className="possible-pair">
        <div>
          <div className="muted">{t('roster.possible.here', { row: row.row })}</div>
          <b>{row.name}</b>
          <div>{row.documentMasked}</div>
        </div>
        <div>
          <div className="muted">{where}</div>
          {like.name ? (
            <b>{like.candidateId ? <Link to={`/candidates/${like.candidateId}`}>{like.name}</Link> : like.name}</b>
          ) : (
            t('roster.possible.hidden')
          )}
          <div>{like.documentMasked}</div>
        </div>
      </div>
    </>
  );
}
