import { providerKinds } from '@shidian/rules/filing-programme.js';
import type { FilingProgramme, PackageContent, Stage } from '@shidian/rules/package.js';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { readPackage } from '../application/contract';
import {
  RoundPackageDocument,
  FilingRoundsDocument,
  type FilingChannel,
  type ProviderKind,
  type RoundSummaryFragment,
} from '../generated/graphql';
import { useLocale } from '../wording/use-locale';

/** A package in which units are filed. */
export type FilingContent = PackageContent & { filing: FilingProgramme };

/** Rule sets whose rounds are rounds of filings. */
const filingRuleSets: readonly string[] = ['institution-filing', 'base-filing'];

/** The content of the package of a filing; its round could not be opened without one. */
export const readFilingPackage = (value: unknown): FilingContent => readPackage(value) as FilingContent;

/** The desks that a filing passes by its channel. */
export const stagesOf = (content: FilingContent, channel: FilingChannel): readonly Stage[] =>
  content.filing.routes[channel].stages;

/** Every desk of the routes of filings once, in the order in which they are passed. */
export const allStages = (content: FilingContent): Stage[] => {
  const { COUNTY, ASSOCIATION } = content.filing.routes;
  const known = new Map<string, Stage>();
  for (const stage of [...ASSOCIATION.stages.slice(0, 1), ...COUNTY.stages, ...ASSOCIATION.stages]) {
    if (!known.has(stage.id)) known.set(stage.id, stage);
  }
  return [...known.values()];
};

/** True where the office attests at this desk that venue and materials were checked: the printed form says where. */
export const attestsAt = (content: FilingContent, stage: string, kind?: ProviderKind): boolean =>
  (kind ? [kind] : providerKinds).some((one) =>
    content.filing.forms[one].opinions.some(({ stages, attests }) => attests !== null && stages.includes(stage)),
  );

/** The rounds of filings, and the package of the latest of them: what names the desks in lists. */
export function useFilingPackage(): {
  rounds: readonly RoundSummaryFragment[];
  content: FilingContent | null;
  stageTitle: (stage: string) => string;
} {
  const { words } = useLocale();
  const [{ data }] = useQuery({ query: FilingRoundsDocument });
  const rounds = useMemo(
    () => (data?.rounds.edges ?? []).map(({ node }) => node).filter(({ ruleSet }) => filingRuleSets.includes(ruleSet)),
    [data],
  );
  const latest = [...rounds].sort((a, b) => b.opensAt.localeCompare(a.opensAt))[0];
  const [{ data: found }] = useQuery({
    query: RoundPackageDocument,
    variables: { id: latest?.id ?? '' },
    pause: !latest,
  });
  const content = useMemo(() => (found?.round ? readFilingPackage(found.round.rulePackage.content) : null), [found]);
  return {
    rounds,
    content,
    stageTitle: (stage) => {
      const known = content && allStages(content).find(({ id }) => id === stage);
      return known ? words(known.title) : stage;
    },
  };
}
