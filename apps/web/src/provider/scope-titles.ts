import type { TrainingScope } from '@shidian/rules/filing-programme.js';
import type { Words } from '@shidian/rules/words.js';
import { useFilingPackage } from '../desk/filing-package';
import { useLocale } from '../wording/use-locale';

const titleOf = ({ levelTitle, direction }: TrainingScope): Words =>
  direction ? { zh: `${levelTitle.zh}（${direction.zh}）`, en: `${levelTitle.en} (${direction.en})` } : levelTitle;

/** What scopes and categories of bases are called, and the scopes that there are. */
export function useScopeTitles(): {
  scopes: readonly { id: string; title: string }[];
  titleOf: (id: string) => string;
} {
  const { words } = useLocale();
  const { content } = useFilingPackage();
  const scopes = (content?.filing.scopes ?? []).map((scope) => ({ id: scope.id, title: words(titleOf(scope)) }));
  const categories = (content?.filing.forms.PRACTICE_BASE.sections ?? [])
    .flatMap(({ fields }) => [...fields])
    .flatMap(({ options }) => [...(options ?? [])]);
  return {
    scopes,
    titleOf: (id) => {
      const category = categories.find(({ value }) => value === id);
      return scopes.find((scope) => scope.id === id)?.title ?? (category ? words(category.title) : id);
    },
  };
}
