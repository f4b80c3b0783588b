import { cellKey, changedScores, columnsOf, faultOf, pasteInto, type SheetLine } from './sheet';

const terms = { min: 0, max: 100, decimals: 2, pass: 60 };
const line = (ticketNumber: string, sits: string[], attendance: SheetLine['attendance'] = 'PRESENT'): SheetLine => ({
  ...{ admissionId: ticketNumber, ticketNumber, candidateName: ticketNumber, seat: 1, attendance },
  marks: sits.map((direction) => ({
    ...{ direction, component: 'ONLINE' as const, state: null, decision: null, entries: [] },
    own: direction === 'y' ? { parts: { '': '70' }, total: '70' } : null,
  })),
});

describe('the score sheet', () => {
  const lines = [line('1', ['x', 'y']), line('2', ['y']), line('3', ['x', 'y'], 'ABSENT'), line('4', ['x', 'y'])];
  const columns = columnsOf(lines, terms);
  it('has a column for each mark that anybody sits', () => {
    expect(columns.map(({ key }) => key)).toEqual(['x:ONLINE:', 'y:ONLINE:']);
  });

  it('takes what is pasted where there is a mark, and passes over the rest', () => {
    const cells = [
      ['60', '61', '62'],
      ['63', '64'],
      ['65', '66'],
      ['67', '68'],
      ['69', '70'],
    ];
    const { edits, pasted } = pasteInto(lines, columns, new Map(), { row: 0, column: 0 }, cells);
    expect(pasted).toBe(5);
    expect([...edits]).toEqual([
      ['1|x:ONLINE:', '60'],
      ['1|y:ONLINE:', '61'],
      ['2|y:ONLINE:', '64'],
      ['4|x:ONLINE:', '67'],
      ['4|y:ONLINE:', '68'],
    ]);
  });

  it('sends the marks in which something was typed', () => {
    const edits = new Map([[cellKey(lines[0]!, columns[0]!), '59.99']]);
    expect(changedScores(lines, columns, edits)).toEqual([
      { ticketNumber: '1', direction: 'x', component: 'ONLINE', parts: [{ part: '', value: '59.99' }] },
    ]);
  });

  it.each([
    ['60', null],
    ['', null],
    ['101', 'ABOVE_MAX'],
    ['x', 'NOT_A_NUMBER'],
    ['59.999', 'TOO_MANY_DECIMALS'],
  ])('%j: %s', (text, fault) => expect(faultOf(text, terms)).toBe(fault));
});
