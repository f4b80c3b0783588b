import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EvaluationRunQuery } from '../../generated/graphql';
import { BarChart } from '../../ui/bar-chart';
import { StatusTag } from '../../ui/status-tag';
import { outcomeTones } from '../../wording/tones';
import { writeItemList } from './item-state';

type Run = NonNullable<EvaluationRunQuery['annualEvaluation']>;

const columns = ['total', 'keep', 'rectify', 'revoke', 'failed', 'decided'] as const;
const headings = {
  total: 'total',
  keep: 'keep',
  rectify: 'rectify',
  revoke: 'revoke',
  failed: 'failures',
  decided: 'decidedShort',
} as const;

const listOf = (filter: Parameters<typeof writeItemList>[0]['filter']): string =>
  `?${writeItemList({ filter, after: null, trail: [] }).toString()}`;

/** Proposals with the way to their providers, outcomes, and the counts of every city as a chart and as its table. */
export function RunCounts({ run }: { run: Run }) {
  const { t } = useTranslation();
  const { byProposal, byOutcome, byPlace } = run;
  return (
    <>
      <h2>{t('evaluation.run.proposals')}</h2>
      <div className="proposal-cards">
        {byProposal.map(({ proposal, count, decided }) => (
          <Link key={proposal} data-proposal={proposal} to={listOf({ proposal: [proposal] })}>
            {t(`evaluation.codes.proposal.${proposal}`)}
            <b>{t('evaluation.run.count', { count })}</b>
            <span className="muted">{t('evaluation.run.ofDecided', { decided })}</span>
          </Link>
        ))}
      </div>
      <p className="tag-row">
        {t('evaluation.run.outcomes')}
        {t('common.colon')}
        {byOutcome
          .filter(({ count }) => count > 0)
          .map(({ outcome, count }) => (
            <StatusTag key={outcome} tone={outcomeTones[outcome]}>
              {t(`codes.outcome.${outcome}`)} {count}
            </StatusTag>
          ))}
      </p>
      <h2 id="run-places">{t('evaluation.run.places')}</h2>
      <BarChart
        label={`${t('evaluation.run.places')} ${t('evaluation.run.showTable')}`}
        stacked
        categories={byPlace.map(({ place }) => place)}
        series={[
          { name: t('evaluation.run.keep'), tone: 'light', values: byPlace.map(({ keep }) => keep) },
          { name: t('evaluation.run.rectify'), tone: 'half', values: byPlace.map(({ rectify }) => rectify) },
          { name: t('evaluation.run.revoke'), tone: 'full', values: byPlace.map(({ revoke }) => revoke) },
        ]}
      />
      <div className="grid-scroll grid-page" tabIndex={0} role="region" aria-labelledby="run-places">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('evaluation.run.place')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`evaluation.run.${headings[column]}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byPlace.map((place) => (
              <tr key={place.jurisdictionCode} data-place={place.jurisdictionCode}>
                <th scope="row" className="nowrap">
                  <Link to={listOf({ place: place.jurisdictionCode })}>{place.place}</Link>
                </th>
                {columns.map((column) => (
                  <td key={column} className="number">
                    {place[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
