import { validate as isUuid } from 'uuid';

/** Says with which code a broken constraint is refused. */
export interface ConstraintOptions {
  readonly code: string;
}

/** A constraint on one field of an input type; the refusal carries its code and parameters. */
export interface Constraint {
  readonly field: string;
  readonly code: string;
  readonly params: Readonly<Record<string, number>>;
  readonly holds: (value: unknown) => boolean;
}

// A dozen lines instead of a library: the usual one loads 350 modules with every start.
const constraints = new WeakMap<object, Constraint[]>();

/** The constraints of an input type, in the order of its fields. */
export const constraintsOf = (type: { readonly prototype: object }): readonly Constraint[] =>
  constraints.get(type.prototype) ?? [];

function constraint(
  holds: (value: unknown) => boolean,
  { code }: ConstraintOptions,
  params: Constraint['params'] = {},
): PropertyDecorator {
  return (prototype, field) => {
    const known = constraints.get(prototype) ?? [];
    constraints.set(prototype, [...known, { field: String(field), code, params, holds }]);
  };
}

// Whether a field may be absent is GraphQL's to say; a constraint speaks of values.
const absent = (value: unknown): boolean => value === null || value === undefined;

/** A UUID of any version. */
export const IsUuid = (options: ConstraintOptions): PropertyDecorator =>
  constraint((value) => absent(value) || isUuid(value), options);

/** A text that the pattern matches. */
export const Matches = (pattern: RegExp, options: ConstraintOptions): PropertyDecorator =>
  constraint((value) => absent(value) || (typeof value === 'string' && pattern.test(value)), options);

/** A number from `least` to `most`, both included. */
export const Between = (least: number, most: number, options: ConstraintOptions): PropertyDecorator =>
  constraint((value) => absent(value) || (typeof value === 'number' && value >= least && value <= most), options, {
    least,
    most,
  });
