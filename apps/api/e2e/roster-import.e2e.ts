import iconv from 'iconv-lite';
import { readXlsx } from 'hucre/xlsx';
import { inventedId, register, tablesHolding } from './support/candidates.js';
import type { Client } from './support/client.js';
import {
  book,
  call,
  certifyingProgramme,
  confirm,
  countsOf,
  preview,
  rowsOf,
  type RowShape,
  schoolProgramme,
} from './support/rosters.js';
import { pilotSchool } from './support/enrolments.js';
import { superuser } from './support/superuser.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

const HEAD = ['姓名', '身份证号', '申报级别', '申报方向'];
const ASSISTANT = ['助理电子商务师', '网络客服、美工设计'];
const LONG = `𠮷${'阿卜杜拉·'.repeat(6)}买买提 吐尔逊·A`;
let people = 100;
const fresh = (birthday?: string) => inventedId(++people, birthday);
/** Another one each time, so that namesakes are different people. */
const nextBirthday = () =>
  `1988${String(1 + (people % 12)).padStart(2, '0')}${String(1 + (people % 28)).padStart(2, '0')}`;

describe('Roster import', () => {
  let world: World;
  let tenant: TestTenant;
  let officer: Client;
  let programmeId: string;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('north');
    officer = await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
    programmeId = await certifyingProgramme(world, tenant);
    await world.startWorker();
  }, 60_000);
  afterAll(() => world.close());

  const paste = (...rows: string[][]) =>
    preview(officer, programmeId, { text: rows.map((row) => row.join('\t')).join('\n') });
  const candidates = async () =>
    (await superuser<{ name: string }>(world, `SELECT name FROM candidate WHERE tenant_id = $1`, [tenant.id])).map(
      ({ name }) => name,
    );
  const told = ({ row, outcome, problems }: RowShape) =>
    `${row} ${outcome} ${problems.map(({ column, code }) => `${column}:${code}`).join(' ')}`.trim();

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
    const rows = [HEAD, ...names.map((one) => [one, fresh(nextBirthday()), ...ASSISTANT])];
    const before = await candidates();
    const shown = await preview(officer, programmeId, { bytes: await write(rows), name });
    expect(shown).toMatchObject({ status: 'PREVIEWED', total: 3, done: 3, toDo: 3, failure: null });
    expect(countsOf(shown)).toEqual({ NEW: 3 });
    expect(await rowsOf(officer, shown.id)).toMatchObject(
      names.map((one, index) => ({
        ...{ row: index + 2, name: one, level: 'assistant', outcome: 'NEW', problems: [] },
        documentMasked: `${rows[index + 1]?.[1]?.slice(0, 6)}********${rows[index + 1]?.[1]?.slice(14)}`,
      })),
    );
    expect(await candidates()).toEqual(before);
    const done = await confirm(officer, shown.id);
    expect(countsOf(done)).toEqual({ NEW: 3, 'did CREATED': 3 });
    expect((await candidates()).slice().sort()).toEqual([...before, ...names].sort());
    // The same file again.
    const again = await preview(officer, programmeId, { bytes: await write(rows), name });
    expect(countsOf(again)).toEqual({ UNCHANGED: 3 });
    expect(countsOf(await confirm(officer, again.id))).toEqual({ UNCHANGED: 3, 'did UNCHANGED': 3 });
    expect((await candidates()).length).toBe(before.length + 3);
  });

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
    const shown = await paste(head, ...rows);
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

  it('shows the same person under two spellings side by side, and asks', async () => {
    const [one, two, three] = [fresh('19900505'), fresh('19900606'), fresh('19900606')];
    await register(world, tenant, [{ name: '买买提·热合曼', number: one }]);
    const shown = await paste(
      HEAD,
      ['买买提热合曼', one, ...ASSISTANT],
      ['李 雷', two, ...ASSISTANT],
      ['李蕾', two, ...ASSISTANT],
      ['李雷', three, ...ASSISTANT],
      ['李雷', two, ...ASSISTANT],
    );
    const rows = await rowsOf(officer, shown.id);
    expect(
      rows.map(({ row, outcome, like, choices }) => ({
        row,
        outcome,
        like: like && { kind: like.likeness, row: like.row, name: like.name },
        choices,
      })),
    ).toEqual([
      {
        row: 2,
        outcome: 'POSSIBLE',
        like: { kind: 'SAME_NUMBER', row: null, name: '买买提·热合曼' },
        choices: ['SAME', 'SAME_NEW_NAME', 'SKIP'],
      },
      { row: 3, outcome: 'NEW', like: null, choices: [] },
      {
        row: 4,
        outcome: 'POSSIBLE',
        like: { kind: 'SAME_NUMBER', row: 3, name: '李 雷' },
        choices: ['SAME', 'SAME_NEW_NAME', 'SKIP'],
      },
      {
        row: 5,
        outcome: 'POSSIBLE',
        like: { kind: 'SAME_PERSON', row: 3, name: '李 雷' },
        choices: ['SAME', 'DIFFERENT', 'SKIP'],
      },
      { row: 6, outcome: 'DUPLICATE', like: null, choices: [] },
    ]);
    const codes = async (name: string, input: object) =>
      (await call(officer, name, { id: shown.id, ...input })).userErrors.map(({ code }) => code);
    expect(await codes('confirmRosterImport', {})).toEqual(['ROSTER_UNRESOLVED']);
    expect(await codes('resolveRosterRows', { rows: [2, 4], resolution: 'DIFFERENT' })).toEqual([
      'ROSTER_ROW_CHOICE',
      'ROSTER_ROW_CHOICE',
    ]);
    expect(await codes('resolveRosterRows', { rows: [3, 99], resolution: 'SKIP' })).toEqual([
      'ROSTER_ROW_CHOICE',
      'ROSTER_ROW_CHOICE',
    ]);
    expect(await codes('resolveRosterRows', { rows: [2], resolution: 'SAME_NEW_NAME' })).toEqual([]);
    expect(await codes('resolveRosterRows', { rows: [4], resolution: 'SAME' })).toEqual([]);
    expect(await codes('confirmRosterImport', {})).toEqual(['ROSTER_UNRESOLVED']);
    expect(await codes('resolveRosterRows', { resolution: 'DIFFERENT' })).toEqual([]);
    await confirm(officer, shown.id);
    const after = await rowsOf(officer, shown.id);
    expect(after.map(({ row, result }) => `${row} ${result}`)).toEqual([
      '2 CHANGED',
      '3 CREATED',
      '4 UNCHANGED',
      '5 CREATED',
      '6 SKIPPED',
    ]);
    expect(after[2]?.candidateId).toBe(after[1]?.candidateId);
    const names = await candidates();
    expect(names).toEqual(expect.arrayContaining(['买买提热合曼', '李 雷', '李雷']));
    expect(names).not.toContain('李蕾');
    const corrected = await superuser(
      world,
      `SELECT old_name, new_name FROM candidate_correction WHERE tenant_id = $1`,
      [tenant.id],
    );
    expect(corrected).toEqual([{ old_name: '买买提·热合曼', new_name: '买买提热合曼' }]);
    // Once decided, the same file asks about the rest only.
    const again = await paste(
      HEAD,
      ['买买提热合曼', one, ...ASSISTANT],
      ['李 雷', two, ...ASSISTANT],
      ['李雷', three, ...ASSISTANT],
    );
    expect(countsOf(again)).toEqual({ UNCHANGED: 3 });
  });

  it('tells what is new of a known person', async () => {
    const number = fresh();
    await confirm(officer, (await paste(HEAD, ['王五', number, ...ASSISTANT])).id);
    const more = await paste([...HEAD, '学历'], ['王五', number, ...ASSISTANT, '本科']);
    expect(countsOf(more)).toEqual({ CHANGED: 1 });
    expect(countsOf(await confirm(officer, more.id))).toEqual({ CHANGED: 1, 'did CHANGED': 1 });
    const other = await paste(HEAD, ['王五', number, '电子商务职业经理人', '']);
    expect(countsOf(other)).toEqual({ CHANGED: 1 });
    expect(countsOf(await paste([...HEAD, '学历'], ['王 五', number.toLowerCase(), ...ASSISTANT, '大学本科']))).toEqual(
      { UNCHANGED: 1 },
    );
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

  it('keeps schools apart, and enrols whom the programme lets enrol', async () => {
    const [own, near] = [await world.school(tenant, '本校'), await world.school(tenant, '邻校')];
    const school = await world.signedIn(tenant, own, 'SCHOOL_EDITOR');
    const sibling = await world.signedIn(tenant, near, 'SCHOOL_EDITOR');
    const foreign = await world.tenant('east');
    const outsider = await world.signedIn(foreign, foreign.bodyId, 'CERTIFICATION_OFFICER');
    const pilots = await schoolProgramme(world, tenant);
    for (const id of [own, near]) await pilotSchool(world, tenant, pilots, id, world.clock.now());
    expect((await call(school, 'startRosterImport', { programmeId, text: 'x' })).userErrors).toMatchObject([
      { code: 'ROSTER_ENROLLER' },
    ]);
    expect((await call(officer, 'startRosterImport', { programmeId: pilots, text: 'x' })).userErrors).toMatchObject([
      { code: 'ROSTER_ENROLLER' },
    ]);
    expect((await call(outsider, 'startRosterImport', { programmeId, text: 'x' })).userErrors).toMatchObject([
      { code: 'NO_EXAMINING_PROGRAMME' },
    ]);
    const [number, birthday] = [fresh('20050101'), '20050101'];
    const text = (...rows: string[][]) => ({
      text: [HEAD.slice(0, 3), ...rows].map((row) => row.join('\t')).join('\n'),
    });
    const first = await preview(school, pilots, text(['孙悟空', number, '初级']));
    await confirm(school, first.id);
    for (const client of [sibling, outsider])
      expect(
        (
          await client.must<{ rosterImport: unknown }>('query ($id: ID!) { rosterImport(id: $id) { id } }', {
            id: first.id,
          })
        ).rosterImport,
      ).toBeNull();
    const names = async (client: Client) =>
      (
        await client.must<{ candidates: { edges: { node: { name: string } }[] } }>(
          '{ candidates { edges { node { name } } } }',
        )
      ).candidates.edges.map(({ node }) => node.name);
    expect([await names(school), await names(sibling)]).toEqual([['孙悟空'], []]);
    // Another school that brings the same person registers them, as far as it can tell; of another spelling it learns no name.
    const second = await preview(
      sibling,
      pilots,
      text(['孙悟空', number, '初级'], ['孙悟空', fresh(birthday), '初级'], ['孙行者', number, '中级']),
    );
    expect(
      (await rowsOf(sibling, second.id)).map(({ outcome, like, choices }) => ({ outcome, name: like?.name, choices })),
    ).toEqual([
      { outcome: 'NEW', name: undefined, choices: [] },
      { outcome: 'POSSIBLE', name: '孙悟空', choices: ['SAME', 'DIFFERENT', 'SKIP'] },
      { outcome: 'POSSIBLE', name: null, choices: ['SKIP'] },
    ]);
    await call(sibling, 'resolveRosterRows', { id: second.id, resolution: 'SKIP' });
    expect(countsOf(await confirm(sibling, second.id))).toMatchObject({ 'did CREATED': 1, 'did SKIPPED': 2 });
    expect([await names(school), await names(sibling)]).toEqual([['孙悟空'], ['孙悟空']]);
    const [{ count } = { count: 0 }] = await superuser<{ count: number }>(
      world,
      `SELECT count(*)::int AS count FROM candidate WHERE name = '孙悟空'`,
    );
    expect(count).toBe(1);
  });

  it('leaves no number and no name in outbox, audit trail or queue', async () => {
    const number = fresh();
    const shown = await paste(HEAD, ['欧阳不留名', number, ...ASSISTANT], ['欧阳有误', `${number}9`, ...ASSISTANT]);
    await confirm(officer, shown.id);
    expect(await tablesHolding(world, number)).toEqual([]);
    expect(await tablesHolding(world, '欧阳有误')).toEqual([]);
    expect(await tablesHolding(world, '欧阳不留名')).toEqual(['public.candidate']);
  });
});
