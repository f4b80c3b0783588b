import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';

const source = pathToFileURL(join(__dirname, 'compare-revisions.mjs')).href;

/** The module is one of Node's own, so Node runs it. */
const compare = (revisions: { on: string; names: Record<string, string> }[], dates: object[], datedFrom: string) =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', SCRIPT, JSON.stringify({ revisions, dates, datedFrom, source })],
      {
        encoding: 'utf8',
      },
    ),
  ) as { error?: string; rows?: { code: string; name: string; validFrom: string; validUntil: string }[] };
const SCRIPT = `
  const { revisions, dates, datedFrom, source } = JSON.parse(process.argv[1]);
  const { compareRevisions } = await import(source);
  let answer;
  try { answer = { rows: compareRevisions(revisions.map(({ on, names }) => ({ on, names: new Map(Object.entries(names)) })), dates, datedFrom) }; }
  catch (error) { answer = { error: error.message }; }
  process.stdout.write(JSON.stringify(answer));`;

const before = { on: '2014-10-31', names: { '330000': '浙江省', '330183': '富阳市' } };
const after = { on: '2015-09-30', names: { '330000': '浙江省', '330111': '富阳区' } };
const ends = { code: '330183', name: '富阳市', change: 'ends', on: '2014-12-13' };
const begins = { code: '330111', name: '富阳区', change: 'begins', on: '2014-12-13' };

describe('Comparing revisions', () => {
  it('dates a change by the day given', () => {
    const { rows } = compare([before, after], [ends, begins], '2013-09-01');
    expect(rows?.map(({ code, validFrom, validUntil }) => [code, validFrom, validUntil])).toEqual([
      ['330000', '2014-10-31', ''],
      ['330111', '2014-12-13', ''],
      ['330183', '2014-10-31', '2014-12-13'],
    ]);
  });

  it('takes an old change without a day as made as early as can be', () => {
    const { rows } = compare([before, after], [], '2016-01-01');
    expect(rows?.map(({ validFrom, validUntil }) => [validFrom, validUntil])).toEqual([
      ['2014-10-31', ''],
      ['2014-11-01', ''],
      ['2014-10-31', '2014-11-01'],
    ]);
  });

  it.each([
    ['a change without a day', [ends], '330111 富阳区 begins'],
    ['a day outside the revisions', [{ ...ends, on: '2015-10-01' }, begins], 'the revisions show it between'],
    ['a day of a change that no revision shows', [ends, begins, { ...begins, code: '330199' }], 'no revision shows'],
  ])('stops at %s', (_case, dates, message) =>
    expect(compare([before, after], dates, '2013-09-01').error).toContain(message),
  );

  it('knows a day for each code that the committed data begins or ends since then', () => {
    const data = readFileSync(join(__dirname, '../../libs/programmes/packages/jurisdictions/33.csv'), 'utf8');
    const dated = readFileSync(join(__dirname, 'dates.csv'), 'utf8');
    for (const line of dated.trim().split('\n').slice(1)) {
      const [code, name, , on] = line.split(',');
      expect(data).toMatch(new RegExp(`^${code},${name},COUNTY,\\d{6},.*${on}`, 'm'));
    }
  });
});
