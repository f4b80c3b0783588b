import type { TrainingScope } from '../filing-programme.js';
import type { ListedScopes } from '../nodes.js';
import { asEntries, at, pathsOf, reader } from '../paths.js';
import { forReviewer, met, notMet, notShown, quantity, type Check, type Step } from '../verdict.js';

/** A scope's full name: its level, and its direction where it has one. */
export const scopeTitle = ({ levelTitle, direction }: TrainingScope) => ({
  zh: direction === null ? levelTitle.zh : `${levelTitle.zh}：${direction.zh}`,
  en: direction === null ? levelTitle.en : `${levelTitle.en}: ${direction.en}`,
});

/** What is applied for is on the package's list, and open; a closed scope is for the reviewer. */
export function compileListedScopes(node: ListedScopes, scopes: readonly TrainingScope[]): Check {
  const read = reader(node.list);
  const pathsAt = pathsOf(node.list);
  const byId = new Map<unknown, TrainingScope>(scopes.map((scope) => [scope.id, scope]));
  const required = quantity('scopes.required', 'text', null);
  return (subject, prefix) => {
    const paths = pathsAt(prefix);
    const entries = asEntries(read(subject));
    if (entries === undefined) return notShown(required, null, paths, paths);
    const count = entries.length;
    const actual = quantity('scopes.actual', 'items', count, { count });
    const steps: Step[] = [];
    const unclear: string[] = [];
    let closed: TrainingScope | undefined;
    for (let index = 0; index < count; index += 1) {
      const id = entries[index];
      const scope = byId.get(id);
      if (typeof id !== 'string') unclear.push(`${at(prefix, node.list)}.${index}`);
      else if (scope === undefined) steps.push({ code: 'scope.remove', params: { scope: id } });
      else if (scope.closed !== null) closed ??= scope;
    }
    const [unknown] = steps;
    if (unknown !== undefined) {
      const reason = { code: 'scope.unknown', params: unknown.params } as const;
      return { ...notMet(required, actual, paths, reason, [steps], steps.length), missing: unclear };
    }
    if (unclear.length > 0) return notShown(required, actual, paths, unclear);
    if (closed?.closed == null) return met(required, actual, paths);
    const { zh, en } = scopeTitle(closed);
    const params = { nameZh: zh, nameEn: en, whyZh: closed.closed.zh, whyEn: closed.closed.en };
    return forReviewer(required, actual, paths, { code: 'scope.closed', params });
  };
}
