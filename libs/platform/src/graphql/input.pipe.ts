import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Refusal, type RefusalItem } from '../errors/refusal.js';

const CONSTRAINTS = 'shidian:constraints';

/**
 * Names the module that puts class-validator's constraints on an input, loaded when the input first comes:
 * the library brings 350 modules, which no start should wait for.
 */
export const Constrained =
  (load: () => Promise<unknown>): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(CONSTRAINTS, load, target);

/** Checks of a mutation's input that need nothing but the input: class-validator's constraints, answered as `userErrors`. */
@Injectable()
export class InputPipe implements PipeTransform {
  // What passes is handed on untouched.
  async transform(value: unknown, { data, metatype }: ArgumentMetadata): Promise<unknown> {
    const load = data === 'input' && metatype ? loaderOf(metatype) : undefined;
    if (!load || !metatype) return value;
    const [{ validate }] = await Promise.all([import('class-validator'), load()]);
    // An own `constructor` would hide the class from the library; no input has such a field.
    const { constructor: _odd, ...fields } = value as Record<string, unknown>;
    const errors = await validate(Object.assign(new metatype() as object, fields));
    if (errors.length > 0) throw new Refusal(errors.flatMap(itemsOf));
    return value;
  }
}

/** Puts constraints on the fields of an input; a field's decorators are class-validator's own. */
export function constrain<Input extends object>(
  input: Type<Input>,
  fields: Readonly<Partial<Record<keyof Input & string, readonly PropertyDecorator[]>>>,
): void {
  for (const [field, decorators] of Object.entries<readonly PropertyDecorator[] | undefined>(fields)) {
    for (const decorate of decorators ?? []) decorate(input.prototype as object, field);
  }
}

function loaderOf(metatype: Type): (() => Promise<unknown>) | undefined {
  return Reflect.getMetadata(CONSTRAINTS, metatype) as (() => Promise<unknown>) | undefined;
}

/** One item per broken constraint; its code is the constraint's `context.code`. */
function itemsOf({ property, constraints, contexts }: ValidationError): RefusalItem[] {
  return Object.keys(constraints ?? {}).map((constraint) => {
    const { code } = { code: 'INVALID_INPUT', ...(contexts?.[constraint] as { code?: string } | undefined) };
    return { code, field: [property], params: { constraint } };
  });
}
