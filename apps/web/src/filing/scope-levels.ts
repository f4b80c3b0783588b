import type { TrainingScope } from '@shidian/rules/package.js';
import type { Words } from '@shidian/rules/words.js';

/** A level with what can be asked for in it, in the package's order. */
export interface ScopeLevel {
  level: string;
  title: Words;
  scopes: readonly TrainingScope[];
}

/** Scopes of training by level. */
export const scopeLevels = (scopes: readonly TrainingScope[]): ScopeLevel[] => {
  const levels = [...new Set(scopes.map(({ level }) => level))];
  return levels.map((level) => {
    const ofLevel = scopes.filter((scope) => scope.level === level);
    return { level, title: ofLevel[0]?.levelTitle ?? { zh: level, en: level }, scopes: ofLevel };
  });
};

/** The choice with some scopes in or out, in the package's order; ids the package does not know stay, for the rules to name. */
export const withScopes = (
  all: readonly TrainingScope[],
  chosen: readonly string[],
  ids: readonly string[],
  wanted: boolean,
): string[] => {
  const next = new Set(wanted ? [...chosen, ...ids] : chosen.filter((id) => !ids.includes(id)));
  const known = all.map(({ id }) => id);
  return [...known.filter((id) => next.has(id)), ...[...next].filter((id) => !known.includes(id))];
};
