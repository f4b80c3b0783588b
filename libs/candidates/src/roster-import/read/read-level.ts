import { plain, shown, wordKey } from '@shidian/platform/spreadsheet/cell-text.js';
import type { Cell } from '@shidian/platform/spreadsheet/table.js';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { read, type Reading, unread } from './problem.js';
import type { RosterColumn } from './roster-columns.js';

/** The levels of the programme that a roster is for. */
export type Levels = readonly CertificateLevel[];

const names = ({ id, title }: Pick<CertificateLevel, 'id' | 'title'>) => [id, title.zh, title.en].map(wordKey);

/** Reads the level applied for. */
export function readLevel(cell: Cell, levels: Levels): Reading<CertificateLevel> {
  const level = levels.find((one) => names(one).includes(wordKey(plain(cell))));
  if (!level)
    return unread('level', 'LEVEL_UNKNOWN', { value: shown(cell), ...titles('levels', levels.filter(isOpen)) });
  if (level.closed)
    return unread('level', 'LEVEL_CLOSED', {
      ...titles('level', [level]),
      why: level.closed.zh,
      whyEn: level.closed.en,
    });
  return isOpen(level) ? read(level) : unread('level', 'LEVEL_NOT_ISSUED', titles('level', [level]));
}

/** Reads a certificate that was held before; levels of others count as well. */
export function readPriorLevel(column: RosterColumn, cell: Cell, levels: Levels): Reading<string> {
  const level = levels.find((one) => names(one).includes(wordKey(plain(cell))));
  return level ? read(level.id) : unread(column, 'LEVEL_UNKNOWN', { value: shown(cell), ...titles('levels', levels) });
}

/** Reads the directions of a level; one of another level, or too few of them, is an error. */
export function readDirections(cell: Cell, level: CertificateLevel, levels: Levels): Reading<string[]> {
  const written = plain(cell)
    .normalize('NFKC')
    .split(/[、,;/|+\n]|\s{2,}/u)
    .map((one) => one.trim())
    .filter(Boolean);
  const chosen = new Set<string>();
  for (const one of written) {
    const direction = level.directions.find((candidate) => names(candidate).includes(wordKey(one)));
    if (direction) {
      chosen.add(direction.id);
      continue;
    }
    const other = levels.find(({ directions }) => directions.some((each) => names(each).includes(wordKey(one))));
    const params = { value: shown(one), ...titles('level', [level]), ...titles('directions', level.directions) };
    if (level.directions.length === 0) return unread('directions', 'DIRECTION_NONE', params);
    return other
      ? unread('directions', 'DIRECTION_OTHER_LEVEL', { ...params, ...titles('other', [other]) })
      : unread('directions', 'DIRECTION_UNKNOWN', params);
  }
  if (chosen.size < level.directionsAtLeast)
    return unread('directions', 'DIRECTIONS_TOO_FEW', {
      ...{ least: level.directionsAtLeast, count: chosen.size },
      ...titles('level', [level]),
      ...titles('directions', level.directions),
    });
  return read([...chosen].sort());
}

function isOpen({ closed, issued }: CertificateLevel): boolean {
  return closed === null && issued;
}

/** Titles as parameters of a wording, one for each language. */
function titles(name: string, list: readonly Pick<CertificateLevel, 'title'>[]): Record<string, string> {
  return {
    [name]: list.map(({ title }) => title.zh).join('、'),
    [`${name}En`]: list.map(({ title }) => title.en).join(', '),
  };
}
