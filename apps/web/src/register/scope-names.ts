import type { Words } from '@shidian/rules/words.js';
import type { Titles } from './public-register';

/** Scopes by their names, one after the other; a scope that no package names any more by its id. */
export const scopeNames = (
  scopes: readonly string[],
  titles: Titles,
  words: (words: Words) => string,
  comma: string,
): string =>
  scopes
    .map((scope) => {
      const title = titles[scope];
      return title ? words(title) : scope;
    })
    .join(comma);
