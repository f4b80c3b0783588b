import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { type PlacementFieldsFragment, PlacementsDocument } from '../../generated/graphql';
import { useViewer } from '../../session/session-context';
import { EndPlacementDialog } from '../../training/end-placement-dialog';
import { useOwnProvider } from '../../training/own-provider';
import { PlacementSearch, placementStates, type PlacementTerms } from '../../training/placement-search';
import { PlacementTable } from '../../training/placement-table';
import { RecordInternshipDialog } from '../../training/record-internship-dialog';
import { StartPracticeDialog } from '../../training/start-practice-dialog';
import { TrainingTabs } from '../../training/training-tabs';
import { isOneOf } from '../../ui/is-one-of';
import { firstPage, type PagePosition, readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { type RememberedName, useRememberedName } from '../../ui/remembered-name';
import { FailurePage } from '../../ui/route-states';
import { pageSize } from '../../ui/use-paged-list';
import '../../styles/desk.css';
import '../../styles/forms.css';
import '../../styles/register.css';

/** Practice at bases and internships: a base's own, or all for the certifying body. */
export function Page() {
  const { t } = useTranslation();
  const { permissions } = useViewer();
  const base = useOwnProvider('PRACTICE_BASE');
  const [params, setParams] = useSearchParams();
  // An ID number is kept by this page alone and is gone with it.
  const [number, setNumber] = useState('');
  const name = useRememberedName();
  const [opened, setOpened] = useState<'practice' | 'internship' | null>(null);
  const [ending, setEnding] = useState<PlacementFieldsFragment | null>(null);
  const position = readPosition(params);
  const asked = params.get('state') ?? '';
  const terms: PlacementTerms = { name, number, state: isOneOf(placementStates)(asked) ? asked : null };
  const { state } = terms;
  const [{ data, error }, again] = useQuery({
    query: PlacementsDocument,
    variables: {
      ...{ first: pageSize, after: position.after },
      filter: { name: name || null, number: number || null, state: state && [state] },
    },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const show = (next: PlacementTerms, at: PagePosition) => {
    setNumber(next.number);
    setParams(writePosition(at, new URLSearchParams(next.state ? { state: next.state } : {})), {
      state: { name: next.name } satisfies RememberedName,
    });
  };
  const searched = name !== '' || number !== '' || state !== null;
  const close = (changed: boolean) => {
    setOpened(null);
    setEnding(null);
    if (changed) again({ requestPolicy: 'network-only' });
  };
  const offered = [
    ...(base && permissions.includes('training:manage') ? (['practice'] as const) : []),
    ...(permissions.includes('candidate:decide') ? (['internship'] as const) : []),
  ];
  return (
    <div className="page">
      <PageHeader
        title={t('training.placements')}
        lead={t('training.practice.lead')}
        extra={offered.map((kind) => (
          <Button key={kind} type="primary" onClick={() => setOpened(kind)}>
            {t(`training.${kind}.title`)}
          </Button>
        ))}
      />
      <TrainingTabs />
      <PlacementSearch key={`${state}/${name}`} terms={terms} onSearch={(next) => show(next, firstPage)} />
      <PagedList
        list={{ connection: data?.placements, state: position, onShow: (next) => show(terms, next) }}
        none={t(searched ? 'training.practice.notFound' : 'training.practice.none')}
        bare
      >
        {(placements) => <PlacementTable placements={placements} onEnd={setEnding} />}
      </PagedList>
      {opened === 'practice' && <StartPracticeDialog onClose={close} />}
      {opened === 'internship' && <RecordInternshipDialog onClose={close} />}
      {ending && <EndPlacementDialog placement={ending} onClose={close} />}
    </div>
  );
}
