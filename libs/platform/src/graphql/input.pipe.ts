import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate, type ValidationError } from 'class-validator';
import { Refusal, type RefusalItem } from '../errors/refusal.js';

/**
 * Checks of a mutation's input that need nothing but the input: class-validator's decorators, answered as `userErrors`.
 * Not Nest's own ValidationPipe: that one deletes keys such as `constructor` from the input without a word.
 */
@Injectable()
export class InputPipe implements PipeTransform {
  private readonly constrained = new Map<Type, boolean>();

  // What passes is handed on untouched.
  async transform(value: unknown, { data, metatype }: ArgumentMetadata): Promise<unknown> {
    if (data !== 'input' || !metatype || !this.hasConstraints(metatype)) return value;
    const errors = await validate(plainToInstance(metatype, value) as object);
    if (errors.length > 0) throw new Refusal(errors.flatMap((error) => itemsOf(error, [])));
    return value;
  }

  private hasConstraints(metatype: Type): boolean {
    let known = this.constrained.get(metatype);
    if (known === undefined) {
      known = getMetadataStorage().getTargetValidationMetadatas(metatype, '', false, false).length > 0;
      this.constrained.set(metatype, known);
    }
    return known;
  }
}

/** One item per broken constraint; its code is the constraint's `context.code`. */
function itemsOf(error: ValidationError, path: readonly string[]): RefusalItem[] {
  const field = [...path, error.property];
  const own = Object.keys(error.constraints ?? {}).map((constraint): RefusalItem => {
    const { code, ...params } = {
      code: 'INVALID_INPUT',
      constraint,
      ...(error.contexts?.[constraint] as object | undefined),
    };
    return { code, field, params };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => itemsOf(child, field))];
}
