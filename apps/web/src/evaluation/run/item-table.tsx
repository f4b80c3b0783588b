import { Button, Table, type TableColumnsType } from 'antd';
import type { HTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EvaluationItemsQuery, ItemLineFieldsFragment } from '../../generated/graphql';
import { formatDate } from '../../ui/format';
import { StatusTag } from '../../ui/status-tag';
import { useLocale } from '../../wording/use-locale';
import { withDeputy } from '../../wording/with-deputy';
import { FormerDecisions } from '../former-decisions';
import { RectificationSteps } from '../rectification-steps';
import { itemTones, proposalTones } from '../tones';
import { ItemFindings } from './item-findings';

/** One provider of a run with its facts and findings. */
export type ItemRow = EvaluationItemsQuery['evaluationItems']['edges'][number]['node'];

interface ItemTableProps {
  rows: readonly ItemRow[];
  loading: boolean;
  /** Those chosen for a decision; absent for who decides nothing. */
  selection?: {
    chosen: readonly ItemLineFieldsFragment[];
    onChange: (chosen: readonly ItemLineFieldsFragment[]) => void;
  };
  onInspect: (item: ItemRow) => void;
}

/** The providers of a run: what the rules found, what they propose, what was decided, what became of it. */
export function ItemTable({ rows, loading, selection, onInspect }: ItemTableProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const columns: TableColumnsType<ItemRow> = [
    {
      title: t('evaluation.table.provider'),
      key: 'provider',
      render: (_, { provider }) => (
        <>
          <Link to={`/providers/${provider.id}`}>{provider.name}</Link>
          <div className="muted">
            {provider.filingNumber} · {t(`codes.providerKind.${provider.providerKind}`)} · {provider.place}
          </div>
        </>
      ),
    },
    {
      title: t('evaluation.table.proposal'),
      key: 'proposal',
      width: 170,
      render: (_, { state, proposal }) => (
        <StatusTag tone={proposal ? proposalTones[proposal] : itemTones[state]}>
          {proposal ? t(`evaluation.codes.proposal.${proposal}`) : t(`evaluation.codes.item.${state}`)}
        </StatusTag>
      ),
    },
    {
      title: t('evaluation.table.decision'),
      key: 'decision',
      width: 330,
      render: (_, item) => {
        const { decision, formerDecisions, rectification } = item;
        if (!decision)
          return (
            <>
              <span className="muted">
                {t(formerDecisions.length > 0 ? 'evaluation.table.undecidedAgain' : 'evaluation.table.undecided')}
              </span>
              <FormerDecisions former={formerDecisions} />
            </>
          );
        return (
          <>
            <StatusTag tone={proposalTones[decision.decision]}>
              {t(`evaluation.codes.proposal.${decision.decision}`)}
            </StatusTag>{' '}
            <span className="muted">
              {[
                decision.decidedBy && withDeputy(t, decision.decidedBy, decision.onBehalfOf),
                formatDate(decision.decidedAt, locale),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {decision.reason && <div>{decision.reason}</div>}
            <FormerDecisions former={formerDecisions} />
            {rectification && <RectificationSteps rectification={rectification} />}
            {item.abilities.includes('CONFIRM_RECTIFICATION') && (
              <Button size="small" onClick={() => onInspect(item)}>
                {t('evaluation.rectification.confirm')}
                <span className="sr-only"> {item.provider.name}</span>
              </Button>
            )}
          </>
        );
      },
    },
  ];
  return (
    <div className="grid-scroll grid-page" tabIndex={0} role="region" aria-label={t('evaluation.run.items')}>
      <Table<ItemRow>
        rowKey="id"
        size="middle"
        className="register-table"
        columns={columns}
        dataSource={[...rows]}
        loading={loading}
        pagination={false}
        locale={{ emptyText: t('evaluation.table.empty') }}
        onRow={({ provider, proposal, decision }) => {
          const marks: HTMLAttributes<HTMLElement> & Record<`data-${string}`, string | null | undefined> = {
            'data-item': provider.id,
            'data-proposal': proposal,
            'data-decision': decision?.decision,
          };
          return marks;
        }}
        expandable={{
          expandedRowRender: (item) => <ItemFindings item={item} />,
          columnTitle: <span className="sr-only">{t('evaluation.table.findings')}</span>,
          expandIcon: ({ expanded, onExpand, record }) => (
            <button
              type="button"
              className="expand-button"
              aria-expanded={expanded}
              aria-label={t(expanded ? 'evaluation.table.hide' : 'evaluation.table.show', {
                name: record.provider.name,
              })}
              onClick={(event) => onExpand(record, event)}
            >
              <span aria-hidden="true">{expanded ? '−' : '+'}</span>
            </button>
          ),
        }}
        {...(selection
          ? {
              rowSelection: {
                selectedRowKeys: selection.chosen.map(({ id }) => id),
                preserveSelectedRowKeys: true,
                getTitleCheckboxProps: () => ({ 'aria-label': t('evaluation.batch.selectPage') }),
                getCheckboxProps: ({ provider, abilities }: ItemRow) => ({
                  'aria-label': t('evaluation.batch.select', { name: provider.name }),
                  disabled: !abilities.includes('DECIDE'),
                }),
                onChange: (keys: readonly unknown[]) => {
                  // The table knows the rows of this page; those chosen elsewhere are kept as they were.
                  const known = new Map([...selection.chosen, ...rows].map((one) => [one.id as unknown, one] as const));
                  selection.onChange(keys.flatMap((key) => known.get(key) ?? []));
                },
              },
            }
          : {})}
      />
    </div>
  );
}
