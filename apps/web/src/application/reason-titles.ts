import type { PackageContent } from '@shidian/rules/package.js';
import { useLocale } from '../wording/use-locale';

/** Titles of a package's typed reasons by code. */
export function useReasonTitle(content: PackageContent | null): (code: string) => string {
  const { words } = useLocale();
  return (code) => {
    const reasons = content ? [...content.reasons.rejection, ...content.reasons.return] : [];
    const reason = reasons.find((known) => known.code === code);
    return reason ? words(reason.title) : code;
  };
}
