import { Matches, Min, MinLength } from 'class-validator';
import { Refusal } from '../errors/refusal.js';
import { constrain, Constrained, InputPipe } from './input.pipe.js';

let loaded = 0;

@Constrained(async () => {
  if (loaded++ > 0) return;
  constrain(Sample, {
    size: [Min(1, { context: { code: 'SIZE' } })],
    name: [Matches(/^a/, { context: { code: 'NAME' } }), MinLength(2)],
  });
})
class Sample {
  size!: number;
  name!: string;
}
class Free {
  size!: number;
}

describe('InputPipe', () => {
  const pipe = new InputPipe();
  const check = (value: unknown, metatype: typeof Sample | typeof Free = Sample, data = 'input') =>
    pipe.transform(value, { type: 'body', data, metatype });

  it('hands on what passes, as the very object, odd keys and all', async () => {
    const input = JSON.parse('{"size": 1, "name": "a-z", "constructor": "kept"}') as object;
    expect(await check(input)).toBe(input);
    expect(input).toHaveProperty('constructor', 'kept');
  });

  it('names every broken constraint at its field, by its code', async () => {
    const refusal = await check({ size: 0, name: 'b' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).items.map(({ code, field }) => [code, field?.join('.')]).sort()).toEqual([
      ['INVALID_INPUT', 'name'],
      ['NAME', 'name'],
      ['SIZE', 'size'],
    ]);
  });

  it('leaves alone what has no constraints, and what is no input', async () => {
    const anything = { size: -1 };
    expect(await check(anything, Free)).toBe(anything);
    expect(await check(anything, Sample, 'id')).toBe(anything);
  });
});
