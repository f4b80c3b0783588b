import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readXlsx } from 'hucre/xlsx';
import { PRINT_LIMIT } from './print.service.js';
import { declarationsPdf, type PrintedPage } from './render/declaration.js';
import { noticesPdf } from './render/notice.js';
import { summaryWorkbook } from './render/summary-workbook.js';
import { summaryOf } from './summary.js';
import { content, filing, pagesOf } from './testing/printed.js';

const BATCH = 180;

/** A filing with prose and a roster of its own: nothing that one form measured serves the next. */
const long = (index: number): PrintedPage => ({
  content,
  filing: filing({
    id: `f${index}`,
    filingNumber: `N${index}`,
    filedAt: new Date('2014-08-01T02:00:00Z'),
    facts: {
      experience: Array.from({ length: 30 }, (_, line) => `第${index}家第${line}期培训班，学员以返乡创业者为主。`).join(
        '',
      ),
      teachers: Array.from({ length: 20 }, (_, row) => ({ name: `教师${index}之${row}` })),
    },
  }),
});

function* batch(seen: (index: number) => void): Generator<PrintedPage> {
  for (let index = 0; index < BATCH; index++) {
    seen(index);
    yield long(index);
  }
}

describe.each([
  ['declaration forms', (pages: Iterable<PrintedPage>) => declarationsPdf(pages, 'zh-CN')],
  ['notices', (pages: Iterable<PrintedPage>) => noticesPdf(pages, '商务厅', 'zh-CN')],
])('A long batch of %s', (_kind, print) => {
  it('lets everything else have its turn after each filing, so that its job is never taken for stalled', async () => {
    let turns = 0;
    let immediate = setImmediate(function again() {
      turns++;
      immediate = setImmediate(again);
    });
    const before: number[] = [];
    const pdf = await print(batch(() => before.push(turns)));
    clearImmediate(immediate);
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(BATCH);
    expect(before.slice(1).filter((turn, index) => turn <= (before[index] ?? 0))).toEqual([]);
  });

  it('holds no more in memory near its end than near its beginning', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held: number[] = [];
    await print(
      batch((index) => {
        if (index !== 59 && index !== BATCH - 1) return;
        collect();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        held.push(heapUsed + arrayBuffers);
      }),
    );
    const [early = 0, late = 0] = held;
    // What is drawn already: compressed bytes and the number of its page.
    expect(late - early).toBeLessThan((BATCH - 60) * 70_000);
  });
});

it('A summary of as many as one document holds has a line for each', async () => {
  const filings = Array.from({ length: PRINT_LIMIT }, (_, index) =>
    filing({ id: `f${index}`, applicant: `单位${index}`, facts: {} }),
  );
  const rows = summaryOf(filings, () => content, 'zh-CN');
  const { sheets } = await readXlsx(await summaryWorkbook(rows, { organisation: '市商务局', person: '季明' }, 'zh-CN'));
  const lines = sheets[0]?.rows.slice(2, 2 + PRINT_LIMIT) ?? [];
  expect(lines.map((line) => line[1])).toEqual(filings.map(({ applicant }) => applicant));
});
