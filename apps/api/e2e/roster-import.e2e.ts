import iconv from 'iconv-lite';
import { tablesHolding } from './support/candidates.js';
import type { Client } from './support/client.js';
import { fresh, freshNamesake, type RosterDesk, rosterDesk } from './support/roster-desk.js';
import { ASSISTANT, book, confirm, countsOf, HEAD, preview, rowsOf } from './support/rosters.js';
import type { World } from './support/world.js';

const LONG = `𠮷${'阿卜杜拉·'.repeat(6)}买买提 吐尔逊·A`;

describe('Roster import', () => {
  let desk: RosterDesk;
  let world: World;
  let officer: Client;
  let programmeId: string;
  beforeAll(async () => {
    desk = await rosterDesk();
    ({ world, officer, programmeId } = desk);
  }, 60_000);
  afterAll(() => world.close());

  it.each([
    ['a workbook', 'roster.xlsx', (rows: string[][]) => book(rows)],
    ['CSV in UTF-8', 'roster.csv', (rows: string[][]) => Buffer.from(rows.map((row) => row.join(',')).join('\r\n'))],
    [
      'CSV in GB18030',
      'roster.csv',
      (rows: string[][]) => iconv.encode(rows.map((row) => row.join(',')).join('\r\n'), 'gb18030'),
    ],
    [
      'CSV in UTF-16',
      'roster.csv',
      (rows: string[][]) => Buffer.from(`\uFEFF${rows.map((row) => row.join('\t')).join('\r\n')}`, 'utf16le'),
    ],
  ])('reads %s, shows what it would do, and does it only when told', async (_case, name, write) => {
    const names = [`${LONG}`, '阿卜杜拉·买买提', '张 三'].map((one) => `${one}`);
    const rows = [HEAD, ...names.map((one) => [one, freshNamesake(), ...ASSISTANT])];
    const before = await desk.candidates();
    const shown = await preview(officer, programmeId, { bytes: await write(rows), name });
    expect(shown).toMatchObject({ status: 'PREVIEWED', total: 3, done: 3, toDo: 3, failure: null });
    expect(countsOf(shown)).toEqual({ NEW: 3 });
    expect(await rowsOf(officer, shown.id)).toMatchObject(
      names.map((one, index) => ({
        ...{ row: index + 2, name: one, level: 'assistant', outcome: 'NEW', problems: [] },
        documentMasked: `${rows[index + 1]?.[1]?.slice(0, 6)}********${rows[index + 1]?.[1]?.slice(14)}`,
      })),
    );
    expect(await desk.candidates()).toEqual(before);
    const done = await confirm(officer, shown.id);
    expect(countsOf(done)).toEqual({ NEW: 3, 'did CREATED': 3 });
    expect((await desk.candidates()).slice().sort()).toEqual([...before, ...names].sort());
    // The same file again.
    const again = await preview(officer, programmeId, { bytes: await write(rows), name });
    expect(countsOf(again)).toEqual({ UNCHANGED: 3 });
    expect(countsOf(await confirm(officer, again.id))).toEqual({ UNCHANGED: 3, 'did UNCHANGED': 3 });
    expect((await desk.candidates()).length).toBe(before.length + 3);
  });

  it('tells what is new of a known person', async () => {
    const number = fresh();
    await confirm(officer, (await desk.paste(HEAD, ['王五', number, ...ASSISTANT])).id);
    const more = await desk.paste([...HEAD, '学历'], ['王五', number, ...ASSISTANT, '本科']);
    expect(countsOf(more)).toEqual({ CHANGED: 1 });
    expect(countsOf(await confirm(officer, more.id))).toEqual({ CHANGED: 1, 'did CHANGED': 1 });
    const other = await desk.paste(HEAD, ['王五', number, '电子商务职业经理人', '']);
    expect(countsOf(other)).toEqual({ CHANGED: 1 });
    expect(
      countsOf(await desk.paste([...HEAD, '学历'], ['王 五', number.toLowerCase(), ...ASSISTANT, '大学本科'])),
    ).toEqual({ UNCHANGED: 1 });
  });

  it('leaves no number and no name in outbox, audit trail or queue', async () => {
    const number = fresh();
    const shown = await desk.paste(
      HEAD,
      ['欧阳不留名', number, ...ASSISTANT],
      ['欧阳有误', `${number}9`, ...ASSISTANT],
    );
    await confirm(officer, shown.id);
    expect(await tablesHolding(world, number)).toEqual([]);
    expect(await tablesHolding(world, '欧阳有误')).toEqual([]);
    expect(await tablesHolding(world, '欧阳不留名')).toEqual(['public.candidate']);
  });
});
