import type { PackageContent } from '@shidian/rules/package.js';
import { useTranslation } from 'react-i18next';
import type { DecisionKind } from '../generated/graphql';
import { useLocale } from '../wording/use-locale';

/** Names of desks and of typed reasons, as the package states them. */
export interface RouteTitles {
  desk: (kind: DecisionKind, stage: string) => string;
  reason: (code: string) => string;
}

const bySchool: ReadonlySet<DecisionKind> = new Set<DecisionKind>(['SUBMIT', 'RESUBMIT', 'WITHDRAW']);

/** The titles of a package in the language in use. */
export function useRouteTitles(content: PackageContent | null): RouteTitles {
  const { t } = useTranslation();
  const { words } = useLocale();
  return {
    desk: (kind, stage) => {
      if (bySchool.has(kind)) return t('progress.school');
      const found = content?.route.stages.find(({ id }) => id === stage);
      return found ? words(found.title) : stage;
    },
    reason: (code) => {
      const reasons = content ? [...content.reasons.rejection, ...content.reasons.return] : [];
      const reason = reasons.find((known) => known.code === code);
      return reason ? words(reason.title) : code;
    },
  };
}
