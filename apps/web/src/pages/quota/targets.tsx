import { isWithin } from '@shidian/contract/jurisdictions.js';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { QuotaYearsDocument, TrainingTargetsDocument } from '../../generated/graphql';
import type { Ground } from '../../quota/ground';
import { PlacePath } from '../../quota/place-path';
import { placeOf } from '../../quota/places';
import { QuotaGround, QuotaViews } from '../../quota/quota-ground';
import { SplitForm } from '../../quota/split-form';
import { TargetTable } from '../../quota/target-table';
import { roleOf, yearOf, yearsOfPlan, type Target } from '../../quota/targets';
import { useSplitRight } from '../../quota/use-split-right';
import { BarChart } from '../../ui/bar-chart';
import { chinaDate } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { useOnNavigation } from '../../ui/use-on-navigation';

const noTargets: readonly Target[] = [];

function Chart({ targets, place, year }: { targets: readonly Target[]; place: string; year: number }) {
  const { t } = useTranslation();
  const chart = useMemo(() => {
    const parts = targets.filter((target) => roleOf(target, place) === 'part');
    return {
      categories: parts.map(({ name }) => name),
      series: [
        { name: t('quota.targets.people'), tone: 'light' as const, values: parts.map(({ people }) => people ?? 0) },
        { name: t('quota.targets.trained'), tone: 'full' as const, values: parts.map(({ trained }) => trained) },
      ],
    };
  }, [targets, place, t]);
  // Before anything is set or reported there is nothing to look at.
  if (chart.series.every(({ values }) => values.every((value) => value === 0))) return null;
  return <BarChart label={t('quota.targets.chart', { year })} {...chart} />;
}

interface YearProps {
  ground: Ground;
  year: number;
}

function Year({ ground, year }: YearProps) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const place = placeOf(params, ground.top);
  const maySplit = useSplitRight(place);
  const programmeId = ground.programme.id;
  const [{ data, error }, again] = useQuery({
    query: TrainingTargetsDocument,
    variables: { programmeId, under: place, year },
  });
  useOnNavigation(() => again());
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const targets = data?.trainingTargets ?? noTargets;
  const own = targets.find(({ jurisdictionCode }) => jurisdictionCode === place);
  const splitting = params.get('split') === '1' && maySplit;
  const open = (split: boolean) => {
    const next = new URLSearchParams(params);
    if (split) next.set('split', '1');
    else next.delete('split');
    setParams(next);
  };
  if (data && targets.length === 0) return <p className="muted">{t('quota.targets.empty', { year })}</p>;
  const people = own?.people ?? null;
  return (
    <>
      <div className="split-row">
        <PlacePath top={ground.top} place={place} name={own?.name} />
        {maySplit && people !== null && !splitting && (
          <Button type="primary" onClick={() => open(true)}>
            {t(own?.split ? 'quota.targets.again' : 'quota.targets.begin')}
          </Button>
        )}
      </div>
      {splitting && own && people !== null && (
        <SplitForm
          key={`${place}.${year}`}
          programmeId={programmeId}
          city={{ ...own, people }}
          targets={targets}
          refresh={() => again()}
          onDone={() => {
            open(false);
            again();
          }}
        />
      )}
      <div className="chart-columns">
        <Chart targets={targets} place={place} year={year} />
        <TargetTable targets={targets} place={place} complete={isWithin(place, ground.own)} />
      </div>
    </>
  );
}

function Targets({ ground }: { ground: Ground }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const [{ data, error }, again] = useQuery({
    query: QuotaYearsDocument,
    variables: { programmeId: ground.programme.id },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (!data) return <RoutePending />;
  const years = yearsOfPlan(data.quotaPlans);
  const year = yearOf(params.get('year'), years, Number(chinaDate(new Date()).slice(0, 4)));
  const ofYear = (one: number) => {
    const next = new URLSearchParams(params);
    next.set('year', String(one));
    next.delete('split');
    return `?${next}`;
  };
  return (
    <div className="page page-wide">
      <PageHeader title={t('quota.targets.title')} lead={t('quota.targets.lead')} />
      <QuotaViews ground={ground} />
      {years.length === 0 ? (
        <p className="muted">{t('quota.targets.emptyPlan')}</p>
      ) : (
        <>
          <nav className="queue-views" aria-label={t('quota.targets.years')}>
            {years.map((one) => (
              <Link key={one} to={ofYear(one)} aria-current={one === year ? 'page' : 'false'}>
                {t('quota.targets.year', { year: one })}
              </Link>
            ))}
          </nav>
          <Year ground={ground} year={year} />
        </>
      )}
    </div>
  );
}

/** Training targets of a year with their progress; place and year live in the address. */
export function Page() {
  return <QuotaGround>{(ground) => <Targets ground={ground} />}</QuotaGround>;
}
