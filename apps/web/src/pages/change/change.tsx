import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { readPackage } from '../../application/contract';
import { NamedByPackageContext } from '../../application/named-by-package';
import { ChangeEditor } from '../../filing/change-editor';
import { changeForm } from '../../filing/change-form';
import { changeMaterials } from '../../filing/change-materials';
import { ChangeRecord } from '../../filing/change-record';
import { useCounties } from '../../filing/use-counties';
import { FilingScopesDocument, ProviderChangeDocument } from '../../generated/graphql';
import { FailurePage, RoutePending } from '../../ui/route-states';

/** A change that a filed provider reports: its form, then how far it is. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: ProviderChangeDocument, variables: { id } });
  const change = data?.providerChange;
  // A change is not bound to a round; what desks and scopes are called stands in the package of any batch of filings.
  const [packages] = useQuery({ query: FilingScopesDocument });
  const content = useMemo(
    () =>
      packages.data?.rounds.edges
        .map(({ node }) => readPackage(node.rulePackage.content))
        .find(({ filing }) => filing !== undefined) ?? null,
    [packages.data],
  );
  const counties = useCounties();
  const form = useMemo(
    () =>
      change ? changeForm(change.kind, change.provider.providerKind, t, counties, change.materials.length > 0) : null,
    [change, t, counties],
  );
  const materials = useMemo(() => changeMaterials(change?.materials ?? []), [change?.materials]);
  const refresh = () => again();

  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;
  if (!data || packages.fetching) return <RoutePending />;
  if (!change || !form) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={refresh} />;
  const shared = { change, form, content, materials, refresh };
  return (
    <NamedByPackageContext value={{ materials, equipment: [], form }}>
      {change.abilities.includes('EDIT') ? (
        <ChangeEditor key={`${change.id}.${change.attempt}`} {...shared} />
      ) : (
        <ChangeRecord {...shared} />
      )}
    </NamedByPackageContext>
  );
}
