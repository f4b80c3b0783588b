import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { QuotaPlanDocument } from '../../generated/graphql';
import { managesQuotas } from '../../quota/ground';
import { PlanDraft } from '../../quota/plan-draft';
import { PublishedPlan } from '../../quota/published-plan';
import { useViewer } from '../../session/session-context';
import { FailurePage, RoutePending } from '../../ui/route-states';
import '../../styles/desk.css';
import '../../styles/quota.css';

/** A plan: to be edited while it is a draft, beside the version before it once it is published. */
export function Page() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const [{ data, error }, again] = useQuery({ query: QuotaPlanDocument, variables: { id } });
  const refresh = () => again();
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;
  if (!data) return <RoutePending />;
  const plan = data.quotaPlan;
  if (!plan) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={refresh} />;
  return plan.state === 'DRAFT' && managesQuotas(viewer) ? (
    <PlanDraft key={plan.id} plan={plan} refresh={refresh} />
  ) : (
    <PublishedPlan plan={plan} />
  );
}
