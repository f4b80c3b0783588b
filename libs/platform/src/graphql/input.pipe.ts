import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Refusal, type RefusalItem } from '../errors/refusal.js';

/** Checks of a mutation's input that need nothing but the input: class-validator's decorators, answered as `userErrors`. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({ exceptionFactory: (errors) => new Refusal(errors.flatMap((error) => itemsOf(error, []))) });
  }

  // Only whole inputs; single arguments are checked by GraphQL's own types. What passes is handed on untouched.
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.data === 'input') await super.transform(value, metadata);
    return value;
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
