import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { filesWording } from '@shidian/platform/files/files.wording.js';
import { headingKey, wordKey } from '@shidian/platform/spreadsheet/cell-text.js';
import { parseRoster } from './parse-roster.js';
import { rosterTemplate } from './roster-template.js';
import { rosterErrorWording, rosterRefusalWording } from './roster.wording.js';
import { employmentWords, headings, rosterColumns, titleWords, yesNoWords } from './roster-words.js';

describe.each(['zh-CN', 'en'] as const)('rosterTemplate(%s)', (locale) => {
  const open = async () => (await readXlsx(await rosterTemplate(locale), { readStyles: true })).sheets;

  it('is empty but for its headings, and is understood when it comes back', async () => {
    const [roster] = await open();
    expect(
      roster?.rows
        .slice(1)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
    await expect(parseRoster({ bytes: await rosterTemplate(locale) })).rejects.toMatchObject({
      items: [{ code: 'ROSTER_NOBODY' }],
    });
    expect(roster?.rows[0]?.map((cell) => headingKey(String(cell)))).toEqual(
      rosterColumns.map((column, index) =>
        headings[column].find((key) => key === headingKey(String(roster?.rows[0]?.[index]))),
      ),
    );
  });

  it('offers only values that are understood, in every row', async () => {
    const [roster] = await open();
    const lists = roster?.dataValidations ?? [];
    expect(lists.map(({ range }) => range)).toEqual(['B2:B2001', 'C2:C2001', 'D2:D2001', 'E2:E2001']);
    const rows = (lists[1]?.values ?? []).map((title, n) => [
      `人${n}`,
      lists[0]?.values?.[n % 2] ?? '',
      title,
      ...['', ''].map((_, k) => lists[2 + k]?.values?.[n % 2] ?? ''),
    ]);
    const filled = await writeXlsx({ sheets: [{ name: 'x', rows: [roster!.rows[0]!, ...rows] }] });
    const { rows: people, errors } = await parseRoster({ bytes: filled });
    expect(errors).toEqual([]);
    expect(new Set(people.map(({ title }) => title)).size).toBe(Object.keys(titleWords).length);
    expect(people.every((person) => Object.keys(person).length === rosterColumns.length)).toBe(true);
  });

  it('formats its columns as text and explains them with an example', async () => {
    const [roster, guide] = await open();
    const formats = [0, 1, 2000].flatMap((row) =>
      rosterColumns.map((_, column) => roster?.cells?.get(`${row},${column}`)?.style?.numFmt),
    );
    expect(new Set(formats)).toEqual(new Set(['@']));
    const example = guide?.rows.slice(1).map((row) => String(row[2])) ?? [];
    const headed = [roster!.rows[0]!, example];
    expect((await parseRoster({ bytes: await writeXlsx({ sheets: [{ name: 'x', rows: headed }] }) })).errors).toEqual(
      [],
    );
  });
});

describe('words of a roster', () => {
  it('mean one thing only', () => {
    for (const table of [employmentWords, titleWords, yesNoWords, headings]) {
      const all = Object.values(table).flatMap((words) => words.map(wordKey));
      expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('are headings as headings are read', () => {
    for (const key of Object.values(headings).flat()) expect(headingKey(key)).toBe(key);
  });

  it('word every code in both languages with parameters that are given', () => {
    const wording = new RefusalWording();
    for (const words of [filesWording, rosterRefusalWording, rosterErrorWording]) wording.register(words);
    const params = { value: 'V', first: 1, most: 2 };
    for (const code of Object.keys({ ...rosterRefusalWording, ...rosterErrorWording })) {
      const [zh, en] = (['zh-CN', 'en'] as const).map(
        (locale) => wording.toUserError({ code, params }, locale).message,
      );
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(`${zh}${en}`).not.toMatch(/[{}]/);
    }
  });
});
