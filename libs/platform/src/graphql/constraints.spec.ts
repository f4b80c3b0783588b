import type { ArgumentMetadata } from '@nestjs/common';
import { Refusal } from '../errors/refusal.js';
import { Between, IsUuid, Matches } from './constraints.js';
import { InputPipe } from './input.pipe.js';

class Input {
  @IsUuid({ code: 'NOT_FOUND' })
  id?: string | null;

  @Matches(/^\S.{0,2}\S$/u, { code: 'NAME' })
  @Matches(/^[^x]*$/, { code: 'NO_X' })
  name?: string | null;

  @Between(2000, 2100, { code: 'YEAR' })
  year?: number | null;
}

const good = { id: '01a1fbd3-07a5-72e4-a3c8-e868099984d0', name: '试点', year: 2021 };

describe('Constraints of an input', () => {
  const pipe = new InputPipe();
  const metadata: ArgumentMetadata = { type: 'body', data: 'input', metatype: Input };
  const codes = (value: object): string[] => {
    try {
      pipe.transform(value, metadata);
      return [];
    } catch (error) {
      return (error as Refusal).items.map(({ code, field }) => `${code} ${field?.join('.')}`);
    }
  };

  it('hands on what meets them, the very same object, unknown keys and all', () => {
    const value = { ...good, constructor: 'x', more: 1 };
    expect(pipe.transform(value, metadata)).toBe(value);
  });

  it.each([
    [{ id: 'x' }, ['NOT_FOUND id']],
    [{ name: ' a' }, ['NAME name']],
    [{ name: 'x'.repeat(9) }, ['NAME name', 'NO_X name']],
    [{ name: 7 }, ['NAME name', 'NO_X name']],
    [{ year: 1999 }, ['YEAR year']],
    [{ year: 2101 }, ['YEAR year']],
    [{ year: Number.NaN }, ['YEAR year']],
    [{ year: '2021' }, ['YEAR year']],
    [{ year: 2000 }, []],
    [{ year: 2100 }, []],
    [{ name: '😀😀' }, []],
    [{ id: null, name: null, year: undefined }, []],
  ])('of %j names %j', (change, expected) => {
    expect(codes({ ...good, ...change }).sort()).toEqual(expected);
  });

  it('names every broken one at once, with the limits', () => {
    expect(codes({ id: '', name: '', year: 0 })).toHaveLength(3);
    const refused = () => pipe.transform({ ...good, year: 1 }, metadata);
    expect(refused).toThrow(Refusal);
    try {
      refused();
    } catch (error) {
      expect((error as Refusal).items).toEqual([
        { code: 'YEAR', field: ['year'], params: { least: 2000, most: 2100 } },
      ]);
    }
  });

  it('leaves other arguments and other types alone', () => {
    expect(pipe.transform('x', { ...metadata, data: 'id' })).toBe('x');
    expect(pipe.transform({ year: 1 }, { ...metadata, metatype: Object })).toEqual({ year: 1 });
  });
});
