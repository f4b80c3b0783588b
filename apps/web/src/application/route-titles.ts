import type { PackageContent, Stage } from '@shidian/rules/package.js';
import { useTranslation } from 'react-i18next';
import type { DecisionKind } from '../generated/graphql';
import { useLocale } from '../wording/use-locale';

/** Names of desks and of typed reasons, as the package states them. */
export interface RouteTitles {
  desk: (kind: DecisionKind, stage: string) => string;
  step: (stage: string) => string;
  reason: (code: string) => string;
}

const bySchool: ReadonlySet<DecisionKind> = new Set<DecisionKind>(['SUBMIT', 'RESUBMIT', 'WITHDRAW']);

/** The titles of a package in the language in use; `stages` where the case travels another than the package's own route. */
export function useRouteTitles(
  content: PackageContent | null,
  stages: readonly Stage[] = content?.route.stages ?? [],
): RouteTitles {
  const { t } = useTranslation();
  const { words } = useLocale();
  const step = (stage: string) => {
    const found = stages.find(({ id }) => id === stage);
    return found ? words(found.title) : stage;
  };
  return {
    step,
    desk: (kind, stage) =>
      bySchool.has(kind) ? t(content?.filing ? 'progress.unit' : 'progress.school') : step(stage),
    reason: (code) => {
      const reasons = content ? [...content.reasons.rejection, ...content.reasons.return] : [];
      const reason = reasons.find((known) => known.code === code);
      return reason ? words(reason.title) : code;
    },
  };
}
