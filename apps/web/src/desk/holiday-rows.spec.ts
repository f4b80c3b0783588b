import { readHolidays } from './holiday-rows';

const problems = (text: string) => readHolidays(text).map(({ line, problems: found }) => [line, ...found]);

describe('readHolidays', () => {
  it('reads a CSV file with a heading, and what Excel puts on the clipboard', () => {
    const csv = '\uFEFF日期,放假或上班,名称\r\n2014-06-02,放假,端午节\r\n\r\n2014-09-28,上班,国庆节调休\r\n';
    expect(readHolidays(csv).map(({ day }) => day)).toEqual([
      { day: '2014-06-02', working: false, name: '端午节' },
      { day: '2014-09-28', working: true, name: '国庆节调休' },
    ]);
    expect(readHolidays('2014/6/2\t休\t端午节')[0]?.day).toEqual({ day: '2014-06-02', working: false, name: '端午节' });
  });

  it('names every fault of a line, with the number that people count', () => {
    const text = '日期,类别,名称\n2014-02-30,放假,春节\n2014-05-01,也许,\n2014-05-02,放假,五一\n2014-05-02,上班,五一';
    expect(problems(text)).toEqual([[2, 'day'], [3, 'working', 'name'], [4], [5, 'twice']]);
  });

  it('takes a name of fifty rare characters, not one of fifty-one', () => {
    expect(problems(`2014-05-01,放假,${'𠮷'.repeat(50)}\n2014-05-02,放假,${'𠮷'.repeat(51)}`)).toEqual([
      [1],
      [2, 'name'],
    ]);
  });

  it('takes no first line for a heading that begins with a date', () => {
    expect(problems('2014-13-01,放假,春节')).toEqual([[1, 'day']]);
  });
});
