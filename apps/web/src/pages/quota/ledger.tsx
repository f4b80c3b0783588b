import { isJurisdictionCode } from '@shidian/contract/jurisdictions.js';
import { providerKinds } from '@shidian/contract/providers.js';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { QuotaOverviewDocument, QuotaTransfersDocument, type QuotaTransfersQuery } from '../../generated/graphql';
import type { Ground } from '../../quota/ground';
import { QuotaGround } from '../../quota/quota-ground';
import { formatInstant } from '../../ui/format';
import { isOneOf } from '../../ui/is-one-of';
import { type PagePosition, readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { FailurePage } from '../../ui/route-states';
import { useLocale } from '../../wording/use-locale';

type Transfer = QuotaTransfersQuery['quotaTransfers']['edges'][number]['node'];

/** Codes that the product gives as the reason of a release; other reasons are people's words. */
const isReleaseCode = isOneOf(['WITHDRAWN', 'REJECTED', 'REVOKED', 'MERGED', 'MOVED'] as const);
const pageSize = 20;
const signed = (amount: number): string => (amount > 0 ? `+${amount}` : `−${-amount}`);

/** What a movement did to each kind's slots, where they lay and where they went. */
function Entries({ entries }: { entries: Transfer['entries'] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {providerKinds.flatMap((kind) => {
        const own = entries.filter(({ providerKind }) => providerKind === kind);
        if (own.length === 0) return [];
        const changes = own
          .map(({ bucket, amount }) =>
            t('quota.ledger.change', { bucket: t(`quota.ledger.buckets.${bucket}`), amount: signed(amount) }),
          )
          .join(t('common.comma'));
        return [<li key={kind}>{t('quota.ledger.entry', { kind: t(`codes.providerKind.${kind}`), changes })}</li>];
      })}
    </ul>
  );
}

function TransferRow({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { id, kind, movedAt, actorName, reason, subjectId, entries } = transfer;
  return (
    <tr data-transfer={id} data-kind={kind}>
      <th scope="row">{formatInstant(movedAt, locale)}</th>
      <td>{t(`quota.ledger.kinds.${kind}`)}</td>
      <td>
        <Entries entries={entries} />
      </td>
      <td>
        {reason && isReleaseCode(reason) ? t(`quota.ledger.released.${reason}`) : reason}{' '}
        {subjectId && <Link to={`/filings/${subjectId}/review`}>{t('quota.ledger.filing')}</Link>}
      </td>
      <td>{actorName ?? t('quota.ledger.system')}</td>
    </tr>
  );
}

function Ledger({ ground, place }: { ground: Ground; place: string }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const position = readPosition(params);
  const programmeId = ground.programme.id;
  const [{ data, error }, again] = useQuery({
    query: QuotaTransfersDocument,
    variables: { programmeId, jurisdictionCode: place, first: pageSize, after: position.after },
  });
  const [{ data: named }] = useQuery({ query: QuotaOverviewDocument, variables: { programmeId, under: place } });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const found = named?.quotaOverview.find(({ jurisdictionCode }) => jurisdictionCode === place);
  const name = found?.pool ? t('quota.pool') : (found?.name ?? place);
  const transfers = data?.quotaTransfers;
  const back = new URLSearchParams(params);
  back.delete('after');
  back.delete('trail');
  const show = (next: PagePosition) => setParams(writePosition(next, new URLSearchParams(back)));
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('quota.ledger.title', { place: name })}
        lead={t('quota.ledger.lead')}
        back={{ to: `/quotas?${back}`, label: t('quota.ledger.back') }}
      />
      <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('quota.ledger.title', { place: name })}>
        <table className="plain-table ledger-table">
          <thead>
            <tr>
              <th scope="col">{t('quota.ledger.movedAt')}</th>
              <th scope="col">{t('quota.ledger.what')}</th>
              <th scope="col">{t('quota.ledger.entries')}</th>
              <th scope="col">{t('quota.ledger.reason')}</th>
              <th scope="col">{t('quota.ledger.actor')}</th>
            </tr>
          </thead>
          <tbody>
            {transfers?.edges.length === 0 && (
              <tr>
                <td colSpan={5} className="muted">
                  {t('quota.ledger.empty')}
                </td>
              </tr>
            )}
            {transfers?.edges.map(({ node }) => (
              <TransferRow key={node.id} transfer={node} />
            ))}
          </tbody>
        </table>
      </div>
      {transfers && <Pager state={position} pageInfo={transfers.pageInfo} onShow={show} />}
    </div>
  );
}

/** What moved the slots of a place, a page at a time. */
export function Page() {
  const { place = '' } = useParams();
  if (!isJurisdictionCode(place))
    return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => window.location.reload()} />;
  return <QuotaGround>{(ground) => <Ledger ground={ground} place={place} />}</QuotaGround>;
}
