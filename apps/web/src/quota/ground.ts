import { levelOf } from '@shidian/contract/jurisdictions.js';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf, type Failure } from '../api/failure';
import { QuotaProgrammesDocument, type QuotaProgrammesQuery } from '../generated/graphql';
import { useViewer, type Viewer } from '../session/session-context';
import { placeAbove } from './places';

type RoundNode = QuotaProgrammesQuery['rounds']['edges'][number]['node'];
export type QuotaProgramme = RoundNode['programme'];

/** A package version that a plan can be copied from. */
export interface PackageRef {
  readonly id: string;
  readonly version: string;
}

/** What every page about quotas stands on: a programme that files units, and the place that the viewer works at. */
export interface Ground {
  readonly programme: QuotaProgramme;
  /** The programmes to choose from, the one that opened last first. */
  readonly programmes: readonly QuotaProgramme[];
  /** Packages by which the programme's rounds are judged, the latest first. */
  readonly packages: readonly PackageRef[];
  /** Code of the viewer's own place. */
  readonly own: string;
  /** Where the viewer's figures begin: its own place, for a county the city whose cap it lives under. */
  readonly top: string;
}

export type GroundAnswer =
  | { kind: 'ready'; ground: Ground }
  | { kind: 'pending' }
  | { kind: 'none' }
  | { kind: 'failed'; failure: Failure; retry: () => void };

/** Rule sets whose rounds file units; quotas are those of their programmes. */
const filingRuleSets: readonly string[] = ['institution-filing', 'base-filing'];

/** True for who drafts plans and allots from the pool: a manager of the province itself. */
export const managesQuotas = ({ permissions, active }: Viewer): boolean => {
  const { kind, jurisdictionCode } = active?.organisation ?? {};
  const ofProvince = kind === 'AUTHORITY' && jurisdictionCode && levelOf(jurisdictionCode) === 'PROVINCE';
  return Boolean(ofProvince) && permissions.includes('quota:manage');
};

const unique = <T>(list: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(list.map((one) => [keyOf(one), one])).values(),
];

/** Finds the programme that the address names, else the one whose round opened last. */
export function useGround(): GroundAnswer {
  const viewer = useViewer();
  const [params] = useSearchParams();
  const wanted = params.get('programme');
  const [{ data, error }, again] = useQuery({ query: QuotaProgrammesDocument });
  const own = viewer.active?.organisation.kind === 'AUTHORITY' ? viewer.active.organisation.jurisdictionCode : null;
  const rounds = useMemo(
    () =>
      (data?.rounds.edges ?? [])
        .map(({ node }) => node)
        .filter(({ ruleSet }) => filingRuleSets.includes(ruleSet))
        .sort((a, b) => b.opensAt.localeCompare(a.opensAt)),
    [data],
  );
  if (error && !data) return { kind: 'failed', failure: failureOf(error), retry: () => again() };
  if (!data) return { kind: 'pending' };
  const programmes = unique(
    rounds.map(({ programme }) => programme),
    ({ id }) => id,
  );
  const programme = programmes.find(({ id }) => id === wanted) ?? programmes[0];
  if (!programme || !own) return { kind: 'none' };
  const packages = unique(
    rounds.filter((round) => round.programme.id === programme.id).map(({ rulePackage }) => rulePackage),
    ({ id, version }) => `${id} ${version}`,
  );
  const top = levelOf(own) === 'COUNTY' ? placeAbove(own) : own;
  return { kind: 'ready', ground: { programme, programmes, packages, own, top } };
}
