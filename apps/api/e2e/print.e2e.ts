import { readXlsx } from 'hucre/xlsx';
import { eventually } from './support/applications.js';
import type { Client, UserErrorShape } from './support/client.js';
import { passTo, submittedFiling, type FilingShape } from './support/filings.js';
import { createWorld, type World } from './support/world.js';
import { createProvince, type Province, type TestUnit } from './support/zhejiang.js';

interface Order {
  id: string;
  fileId: string | null;
  fileName: string | null;
  filings: number;
}

const ORDER = `mutation ($input: OrderPrintInput!) { orderPrint(input: $input) { order { id filings } userErrors { code field message } } }`;

describe('Printed documents of filings', () => {
  let world: World;
  let province: Province;
  let unit: TestUnit;
  let filing: FilingShape;

  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'print');
    await province.issue('330100', 20);
    await world.startWorker();
    unit = await province.unit('330106');
    filing = await submittedFiling(province, unit);
  }, 120_000);
  afterAll(() => world.close());

  const order = async (client: Client, input: object) =>
    (await client.must<{ orderPrint: { order: Order | null; userErrors: UserErrorShape[] } }>(ORDER, { input }))
      .orderPrint;
  const find = async (client: Client, id: string) =>
    (
      await client.must<{ printOrder: Order | null }>(
        'query ($id: ID!) { printOrder(id: $id) { id fileId fileName filings } }',
        { id },
      )
    ).printOrder;
  const made = async (client: Client, input: object): Promise<{ order: Order; bytes: Uint8Array; type: string }> => {
    const { order: ordered, userErrors } = await order(client, input);
    expect(userErrors).toEqual([]);
    const done = await eventually(async () => {
      const found = await find(client, ordered?.id ?? '');
      return found?.fileId ? found : null;
    }, 'the document');
    const response = await client.fetch(`/files/${done.fileId}`);
    expect(response.status).toBe(200);
    return {
      order: done,
      bytes: new Uint8Array(await response.arrayBuffer()),
      type: response.headers.get('content-type') ?? '',
    };
  };

  it('makes the declaration form, for the unit and for its offices alike', async () => {
    for (const client of [unit.client, await province.officer('330106'), await province.officer('330000')]) {
      const { order: done, bytes, type } = await made(client, { kind: 'DECLARATIONS', filingIds: [filing.id] });
      expect(done).toMatchObject({ filings: 1, fileName: `申报表-${filing.number}.pdf` });
      expect(type).toBe('application/pdf');
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    }
  });

  it('makes a city’s batch as one file, and a summary whose sheet equals the screen', async () => {
    await submittedFiling(province, await province.unit('330106'), 'PRACTICE_BASE');
    const city = await province.officer('330100');
    const filter = { place: '330100' };
    expect((await made(city, { kind: 'DECLARATIONS', filter })).order.filings).toBe(2);
    const { bytes, order: done } = await made(city, { kind: 'SUMMARY', filter });
    expect(done.fileName).toMatch(/^推荐汇总表-.*\.xlsx$/);
    const { filingSummary } = await city.must<{ filingSummary: Record<'institutions' | 'bases', object[]> }>(
      `query ($filter: FilingFilter) { filingSummary(filter: $filter) {
        institutions { position name legalRepresentative scope address phone } bases { position name legalRepresentative scope address phone } } }`,
      { filter },
    );
    const sheets = (await readXlsx(bytes)).sheets.map(({ rows }) => rows.slice(2, 3));
    const shown = [filingSummary.institutions, filingSummary.bases].map((lines) =>
      lines.map((line) => Object.values(line).map(String)),
    );
    expect(shown.map((lines) => lines.length)).toEqual([1, 1]);
    expect(sheets).toEqual(shown);
  });

  it('prints no notice before the unit is filed', async () => {
    const officer = await province.officer('330000');
    expect((await order(officer, { kind: 'NOTICES', filingIds: [filing.id] })).userErrors).toMatchObject([
      { code: 'PRINT_NOT_FILED', field: ['filingIds'] },
    ]);
    await passTo(province, filing, 'publication');
    await officer.must(
      `mutation ($input: PublishFilingsInput!) { publishFilings(input: $input) { userErrors { code } } }`,
      { input: { ids: [filing.id], number: '2014年第1号', title: '公告' } },
    );
    const { bytes } = await made(unit.client, { kind: 'NOTICES', filingIds: [filing.id] });
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('prints for nobody what they may not see, and hands out nobody else’s order or file', async () => {
    const { order: own } = await made(unit.client, { kind: 'DECLARATIONS', filingIds: [filing.id] });
    const strangers = [
      (await province.unit('330106')).client,
      await province.officer('330200'),
      await province.officer('330203'),
    ];
    for (const stranger of strangers) {
      const refused = await order(stranger, { kind: 'DECLARATIONS', filingIds: [filing.id] });
      expect(refused.userErrors).toMatchObject([{ code: 'PRINT_NOTHING' }]);
      expect(await find(stranger, own.id)).toBeNull();
      expect((await stranger.fetch(`/files/${own.fileId}`)).status).toBe(404);
    }
    // Not even for an office that may see the filing: the order is somebody else's.
    const office = await province.officer('330106');
    expect(await find(office, own.id)).toBeNull();
    expect((await office.fetch(`/files/${own.fileId}`)).status).toBe(404);
  });

  it.each([
    ['nothing named', {}, 'PRINT_WHAT'],
    ['both ways at once', { filingIds: ['x'], filter: {} }, 'PRINT_WHAT'],
    ['an id that is none', { filingIds: ['x'] }, 'PRINT_NOTHING'],
    ['a filter that nothing meets', { filter: { search: '无此单位' } }, 'PRINT_NOTHING'],
  ])('refuses %s', async (_case, what, code) => {
    const { userErrors } = await order(await province.officer('330000'), { kind: 'SUMMARY', ...what });
    expect(userErrors).toMatchObject([{ code }]);
  });
});
