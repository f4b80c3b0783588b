import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { DecisionTimeline } from '../../application/decision-timeline';
import { NamedByPackageContext } from '../../application/named-by-package';
import { useRouteTitles } from '../../application/route-titles';
import { useFilingPackage } from '../../desk/filing-package';
import { changeForm } from '../../filing/change-form';
import { changeMaterials } from '../../filing/change-materials';
import { useCounties } from '../../filing/use-counties';
import { RegisteredProviderDocument, ProviderChangeDocument } from '../../generated/graphql';
import { AlsoIn } from '../../provider/amendment/also-in';
import { ChangeDocuments } from '../../provider/amendment/change-documents';
import { ChangeBench } from '../../provider/amendment/change-bench';
import { compare } from '../../provider/amendment/comparison';
import { ComparisonTable } from '../../provider/amendment/comparison-table';
import { MoveEffect } from '../../provider/amendment/move-effect';
import { useScopeTitles } from '../../provider/scope-titles';
import { formatDate } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { StatusTag } from '../../ui/status-tag';
import { statusTones } from '../../wording/tones';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/register.css';

/** One change on an officer's desk: what is registered now beside what it would be, and the decision. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { id = '' } = useParams();
  const { content } = useFilingPackage();
  const { titleOf } = useScopeTitles();
  const counties = useCounties();
  const titles = useRouteTitles(content, content?.filing.routes.CHANGE.stages ?? []);
  const [{ data, error }, again] = useQuery({ query: ProviderChangeDocument, variables: { id } });
  const change = data?.providerChange;
  const [{ data: registered }, registeredAgain] = useQuery({
    query: RegisteredProviderDocument,
    variables: { id: change?.provider.id ?? '' },
    pause: !change,
  });
  const refresh = () => {
    again();
    registeredAgain();
  };
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;
  if (data && !change) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={refresh} />;
  if (change?.id !== id) return <RoutePending />;
  const { submitted } = change;
  const materials = changeMaterials(change.materials);
  const form = changeForm(change.kind, change.provider.providerKind, t, counties, materials.length > 0);
  // A merger ends the entry: who takes it over is no new name of it.
  const merged = change.kind === 'MERGER';
  return (
    <NamedByPackageContext value={{ materials, equipment: [], form }}>
      <div className="page workbench">
        <PageHeader
          title={t('record.change.heading', { name: change.provider.name, kind: t(`codes.changeKind.${change.kind}`) })}
          back={{ to: '/changes', label: t('record.change.back') }}
          lead={
            <span className="tag-row" data-testid="change-status" data-status={change.status}>
              <StatusTag tone={statusTones[change.status]}>{t(`codes.status.${change.status}`)}</StatusTag>
              <span>{change.number}</span>
              <Link to={`/providers/${change.provider.id}`}>{change.provider.filingNumber}</Link>
              {change.dueOn && (
                <span>
                  {t('record.change.due')} {formatDate(change.dueOn, locale)}
                </span>
              )}
              {change.overdue && <StatusTag tone="bad">{t('record.change.overdue')}</StatusTag>}
            </span>
          }
        />
        {submitted && (
          <>
            <dl className="facts">
              {submitted.effectiveOn && (
                <div>
                  <dt>{t('record.change.effectiveOn')}</dt>
                  <dd>{formatDate(submitted.effectiveOn, locale)}</dd>
                </div>
              )}
              {submitted.reason && (
                <div>
                  <dt>{t('record.change.reason')}</dt>
                  <dd>{submitted.reason}</dd>
                </div>
              )}
              {merged && submitted.name && (
                <div>
                  <dt>{t('change.fields.taker')}</dt>
                  <dd>
                    {submitted.name} · {submitted.uscc}
                  </dd>
                </div>
              )}
              {submitted.units && submitted.units.length > 0 && (
                <div>
                  <dt>{t('record.change.units')}</dt>
                  <dd>
                    <ul className="plain-list">
                      {submitted.units.map(({ name, uscc, keeps }) => (
                        <li key={uscc}>
                          {name} · {uscc}{' '}
                          <StatusTag tone={keeps ? 'good' : 'info'}>
                            {t(keeps ? 'record.change.keeps' : 'record.change.anew')}
                          </StatusTag>
                        </li>
                      ))}
                    </ul>
                  </dd>
                </div>
              )}
            </dl>
            <ChangeDocuments submitted={submitted} materials={materials} />
            <AlsoIn change={change} />
            <MoveEffect change={change} />
            {registered?.provider && !merged && (
              <>
                <h2>{t('record.change.compare')}</h2>
                <ComparisonTable
                  comparisons={compare(registered.provider, submitted, change.movesTo?.name ?? null)}
                  titleOf={titleOf}
                  kind={change.provider.providerKind}
                />
              </>
            )}
          </>
        )}
        <h2>{t('record.change.steps')}</h2>
        <DecisionTimeline decisions={change.decisions} titles={titles} />
        {content && (
          // Another submission is another bench: nothing noted on one may land on the other.
          <ChangeBench key={`${change.id}.${change.attempt}`} {...{ change, content, form }} onDecided={refresh} />
        )}
      </div>
    </NamedByPackageContext>
  );
}
