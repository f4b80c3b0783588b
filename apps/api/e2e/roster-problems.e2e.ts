import { readXlsx } from 'hucre/xlsx';
import { inventedId, tablesHolding } from './support/candidates.js';
import type { Client } from './support/client.js';
import { fresh, type RosterDesk, rosterDesk, told } from './support/roster-desk.js';
import { ASSISTANT, book, call, countsOf, HEAD, preview, rowsOf } from './support/rosters.js';
import type { TestTenant, World } from './support/world.js';

describe('A roster with errors', () => {
  let desk: RosterDesk;
  let world: World;
  let tenant: TestTenant;
  let officer: Client;
  let programmeId: string;
  beforeAll(async () => {
    desk = await rosterDesk();
    ({ world, tenant, officer, programmeId } = desk);
  }, 60_000);
  afterAll(() => world.close());

  it('names what is wrong with a number, and what a spreadsheet did to it', async () => {
    const good = fresh();
    const [head, tail] = [good.slice(0, 17), good.slice(17)];
    const wrong = head + (tail === '1' ? '2' : '1');
    let withX = fresh();
    while (!withX.endsWith('X')) withX = fresh();
    const wide = fresh();
    const cells = [
      [wrong, 'ERROR number:ID_CHECK_DIGIT'],
      [inventedId(7, '20010230'), 'ERROR number:ID_BIRTHDAY'],
      ['330106990101001', 'ERROR number:ID_FIFTEEN_DIGITS'],
      [330106990101001, 'ERROR number:ID_FIFTEEN_DIGITS'],
      [330106199001010000, 'ERROR number:ID_LOST_DIGITS'],
      ['330106199001010000', 'ERROR number:ID_LOST_DIGITS'],
      ['3.30106E+17', 'ERROR number:ID_SCIENTIFIC'],
      [3.30106, 'ERROR number:ID_LENGTH'],
      [new Date('1990-01-01'), 'ERROR number:ID_NOT_TEXT'],
      [null, 'ERROR number:ID_MISSING'],
      ['=1+1', 'ERROR number:CELL_FORMULA'],
      [`'${fresh()}`, 'NEW number:ID_MENDED_APOSTROPHE'],
      [`${fresh()}  `, 'NEW number:ID_MENDED_BLANKS'],
      [wide.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))), 'NEW number:ID_MENDED_WIDTH'],
      [withX.toLowerCase(), 'NEW number:ID_MENDED_LOWER_CASE'],
    ] as const;
    const rows = cells.map(([cell], index) => [`考生${index}号`, cell, ...ASSISTANT]);
    const shown = await preview(officer, programmeId, { bytes: await book([HEAD, ...rows]) });
    const found = await rowsOf(officer, shown.id);
    expect(found.map(told)).toEqual(cells.map(([, expected], index) => `${index + 2} ${expected}`));
    for (const { problems } of found) expect(problems[0]?.message).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(countsOf(shown)).toEqual({ ERROR: 11, NEW: 4 });
    const cancelled = await call(officer, 'cancelRosterImport', { id: shown.id });
    expect(cancelled.rosterImport?.status).toBe('CANCELLED');
    expect((await call(officer, 'confirmRosterImport', { id: shown.id })).userErrors).toMatchObject([
      { code: 'ROSTER_NOT_NOW' },
    ]);
  });

  it('names levels, directions, dates and evidence that do not fit, all at once', async () => {
    const head = [...HEAD, '毕业时间', '工作开始日期', '工作结束日期', '学历', '培训学时'];
    const rows = [
      ['张一', fresh(), '', '', '', '', '', '', ''],
      ['张二', fresh(), '初级师', '网络客服', '', '', '', '', ''],
      ['张三', fresh(), '高级电子商务师', '', '', '', '', '', ''],
      ['张四', fresh(), '电子商务员', '', '', '', '', '', ''],
      ['张五', fresh(), '助理电子商务师', '网络客服', '', '', '', '', ''],
      ['张六', fresh(), '助理电子商务师', '网络客服、跨境电子商务', '', '', '', '', ''],
      ['张七', fresh(), '电子商务职业经理人', '网络客服', '', '', '', '', ''],
      ['', '1', '助理电子商务师', '网络客服、网络客服', '2021年6月', '2021-02-30', '至今', '研究僧', '-3'],
      [
        '张九',
        fresh(),
        '电子商务师',
        '运营推广；平台建设',
        '2019年6月30日',
        '2020-01-01',
        '2019-12-31',
        '本科',
        '100学时',
      ],
    ];
    const shown = await desk.paste(head, ...rows);
    expect((await rowsOf(officer, shown.id)).map(told)).toEqual([
      '2 ERROR level:LEVEL_MISSING',
      '3 ERROR level:LEVEL_UNKNOWN',
      '4 ERROR level:LEVEL_CLOSED',
      '5 ERROR level:LEVEL_NOT_ISSUED',
      '6 ERROR directions:DIRECTIONS_TOO_FEW',
      '7 ERROR directions:DIRECTION_OTHER_LEVEL',
      '8 ERROR directions:DIRECTION_NONE',
      '9 ERROR name:NAME_MISSING number:ID_LENGTH directions:DIRECTIONS_TOO_FEW workFrom:DATE_UNREADABLE degree:VALUE_UNKNOWN graduatedOn:DATE_WITHOUT_DAY trainingHours:CELL_FORMULA',
      '10 ERROR workUntil:SPELL_BACKWARDS',
    ]);
    expect((await call(officer, 'confirmRosterImport', { id: shown.id })).userErrors).toMatchObject([
      { code: 'ROSTER_NOTHING_TO_IMPORT' },
    ]);
  });

  it('refuses a file that is no roster, with what to do', async () => {
    const failing = async (roster: { text: string }) => (await preview(officer, programmeId, roster)).failure?.code;
    expect(await failing({ text: '学号\t成绩\n1\t90' })).toBe('ROSTER_NO_HEADINGS');
    expect(await failing({ text: '姓名\t身份证号\t级别\t级别\nx\t1\t1\t2' })).toBe('ROSTER_DOUBLED_HEADING');
    expect(await failing({ text: '姓名\t身份证号' })).toBe('ROSTER_NOBODY');
    expect((await call(officer, 'startRosterImport', { programmeId })).userErrors).toMatchObject([
      { code: 'ROSTER_INPUT' },
    ]);
    expect(
      (await call(officer, 'startRosterImport', { programmeId, name: 'a.pdf', size: 1 })).userErrors,
    ).toMatchObject([{ code: 'ROSTER_INPUT' }]);
    const started = await call(officer, 'startRosterImport', { programmeId, name: 'a.xlsx', size: 9 });
    expect((await call(officer, 'previewRosterImport', { id: started.rosterImport?.id })).userErrors).toMatchObject([
      { code: 'ROSTER_FILE_MISSING' },
    ]);
  });

  it('gives the own workbook back, annotated row by row, to the importer alone', async () => {
    const number = fresh();
    const rows = [
      ['某班报名表', null, null, null, null],
      [...HEAD, '备注'],
      ['赵一', number, ...ASSISTANT, '班长'],
      ['赵二', 330106199001010000, ...ASSISTANT, null],
    ];
    const shown = await preview(officer, programmeId, { bytes: await book(rows) });
    const fetched = async (client: Client, id: string | null) => client.fetch(`/files/${id}`);
    const annotated = async () => {
      for (let tries = 0; tries < 100; tries++) {
        const { rosterImport } = await officer.must<{ rosterImport: { resultFileId: string | null } }>(
          'query ($id: ID!) { rosterImport(id: $id) { resultFileId } }',
          { id: shown.id },
        );
        if (rosterImport.resultFileId) return rosterImport.resultFileId;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('Never annotated');
    };
    const fileId = await annotated();
    const answer = await fetched(officer, fileId);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const [sheet] = (await readXlsx(new Uint8Array(await answer.arrayBuffer()), { readStyles: true })).sheets;
    expect(sheet?.name).toBe('名单');
    expect(sheet?.rows.map((row) => row.slice(0, 6))).toEqual([
      ['某班报名表', null, null, null, null, null].slice(0, sheet?.rows[0]?.length ?? 0),
      [...HEAD, '备注', '核对结果'],
      ['赵一', number, ...ASSISTANT, '班长', '新考生'],
      ['赵二', 330106199001010000, ...ASSISTANT, null, '有误，须改正'],
    ]);
    expect(sheet?.rows[3]?.[6]).toContain('身份证号：Excel 把号码当作数字');
    expect(sheet?.cells?.get('3,1')?.comment?.text).toContain('末三位已变成 0');
    const colleague = await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
    expect((await fetched(colleague, fileId)).status).toBe(404);
    expect((await fetched(world.client(), fileId)).status).toBe(401);
    // What a colleague sees of it, and may go on with.
    const seen = await colleague.must<{ rosterImport: object }>(
      'query ($id: ID!) { rosterImport(id: $id) { resultFileId abilities } }',
      { id: shown.id },
    );
    expect(seen.rosterImport).toEqual({ resultFileId: null, abilities: ['RESOLVE', 'CONFIRM', 'CANCEL'] });
    expect(await tablesHolding(world, number)).toEqual([]);
  });
});
