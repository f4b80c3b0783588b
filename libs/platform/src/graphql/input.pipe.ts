import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { Refusal } from '../errors/refusal.js';
import { constraintsOf } from './constraints.js';

/** Checks of a mutation's input that need nothing but the input: the constraints on its fields, answered as `userErrors`. */
@Injectable()
export class InputPipe implements PipeTransform {
  // What passes is handed on untouched.
  transform(value: unknown, { data, metatype }: ArgumentMetadata): unknown {
    if (data !== 'input' || !metatype || typeof value !== 'object' || value === null) return value;
    const input = value as Readonly<Record<string, unknown>>;
    const broken = constraintsOf(metatype).filter(({ field, holds }) => !holds(input[field]));
    if (broken.length > 0)
      throw new Refusal(broken.map(({ field, code, params }) => ({ code, field: [field], params })));
    return value;
  }
}
