import { asBag, reader } from './paths.js';

/** Holds where the fact at `path` is one of the values or, being a list, has one of them. */
export interface Condition {
  path: string;
  in: readonly string[];
}

const holdsFor = (value: unknown, values: ReadonlySet<unknown>): boolean | undefined => {
  if (typeof value === 'string') return values.has(value);
  return Array.isArray(value) && value.length > 0 ? value.some((entry) => values.has(entry)) : undefined;
};

/** A condition ready to be asked often; undefined where the fact is not shown. */
export function compileCondition({ path, in: values }: Condition): (subject: unknown) => boolean | undefined {
  const read = reader(path);
  const wanted = new Set<unknown>(values);
  return (subject) => holdsFor(read(subject), wanted);
}

/** Whether a part of a form, or a document, is asked for; a fact that is not shown asks for nothing. */
export const conditionHolds = (condition: Condition | undefined, facts: unknown): boolean =>
  condition === undefined || compileCondition(condition)(asBag(facts)) === true;
