import { isWithin } from '@shidian/contract/jurisdictions.js';
import { providerKinds } from '@shidian/contract/providers.js';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { QuotaOverviewDocument } from '../../generated/graphql';
import { AllotDialog } from '../../quota/allot-dialog';
import { managesQuotas, type Ground } from '../../quota/ground';
import { OverviewTable } from '../../quota/overview-table';
import { PlacePath } from '../../quota/place-path';
import { kindOf, overviewOf, placeOf, type Overview as OverviewFigures } from '../../quota/places';
import { QuotaGround, QuotaViews } from '../../quota/quota-ground';
import { useViewer } from '../../session/session-context';
import { BarChart } from '../../ui/bar-chart';
import { PageHeader } from '../../ui/page-header';
import { FailurePage } from '../../ui/route-states';
import { useOnNavigation } from '../../ui/use-on-navigation';
import { usePolling } from '../../ui/use-polling';

function Chart({ overview, label }: { overview: OverviewFigures; label: string }) {
  const { t } = useTranslation();
  const chart = useMemo(() => {
    const parts = overview.rows.filter(({ role, place }) => role === 'part' && !place.pool);
    const capped = parts.some(({ figures }) => figures.free !== null && figures.free !== undefined);
    return {
      categories: parts.map(({ place }) => place.name),
      series: [
        { name: t('quota.overview.taken'), tone: 'full' as const, values: parts.map(({ figures }) => figures.taken) },
        {
          name: t('quota.overview.reserved'),
          tone: 'half' as const,
          values: parts.map(({ figures }) => figures.reserved),
        },
        ...(capped
          ? [
              {
                name: t('quota.overview.free'),
                tone: 'light' as const,
                values: parts.map(({ figures }) => figures.free ?? 0),
              },
            ]
          : []),
      ],
    };
  }, [overview, t]);
  if (chart.series.every(({ values }) => values.every((value) => value === 0))) return null;
  return <BarChart label={label} categories={chart.categories} series={chart.series} stacked />;
}

function Overview({ ground }: { ground: Ground }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const kind = kindOf(params);
  const place = placeOf(params, ground.top);
  const [allotting, setAllotting] = useState(false);
  const [{ data, error, fetching }, again] = useQuery({
    query: QuotaOverviewDocument,
    variables: { programmeId: ground.programme.id, under: place },
  });
  usePolling(() => again(), 30_000);
  useOnNavigation(() => again());
  const overview = useMemo(() => overviewOf(data?.quotaOverview ?? [], place, kind), [data, place, kind]);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const manages = managesQuotas(viewer);
  const ofKind = (value: string) => {
    const next = new URLSearchParams(params);
    next.set('kind', value);
    return `?${next}`;
  };
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('quota.overview.title')}
        lead={t('quota.overview.lead')}
        extra={
          manages ? (
            <Button type="primary" onClick={() => setAllotting(true)}>
              {t('quota.overview.allot')}
            </Button>
          ) : undefined
        }
      />
      <QuotaViews ground={ground} />
      <div className="split-row">
        <PlacePath
          top={ground.top}
          place={place}
          name={data?.quotaOverview.find(({ jurisdictionCode }) => jurisdictionCode === place)?.name}
        />
        <nav className="queue-views" aria-label={t('quota.kind')}>
          {providerKinds.map((one) => (
            <Link key={one} to={ofKind(one)} aria-current={one === kind ? 'page' : 'false'}>
              {t(`codes.providerKind.${one}`)}
            </Link>
          ))}
        </nav>
      </div>
      {data && !fetching && overview.rows.length === 0 ? (
        <p className="muted">
          {t('quota.overview.empty')} {manages && <Link to="/quotas/plans">{t('quota.overview.begin')}</Link>}
        </p>
      ) : (
        <div className="chart-columns">
          <Chart overview={overview} label={t('quota.overview.chart', { kind: t(`codes.providerKind.${kind}`) })} />
          <OverviewTable overview={overview} kind={kind} place={place} complete={isWithin(place, ground.own)} />
        </div>
      )}
      {allotting && (
        <AllotDialog
          ground={ground}
          kind={kind}
          onClose={() => setAllotting(false)}
          onDone={() => {
            setAllotting(false);
            again();
          }}
        />
      )}
    </div>
  );
}

/** How caps stand, down from the province to the counties; place, kind and programme live in the address. */
export function Page() {
  return <QuotaGround>{(ground) => <Overview ground={ground} />}</QuotaGround>;
}
