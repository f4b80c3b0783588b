/** A guard for the values of a literal list. */
export const isOneOf =
  <const Value extends string>(values: readonly Value[]) =>
  (value: string): value is Value =>
    (values as readonly string[]).includes(value);
