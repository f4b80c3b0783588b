/** Collects the parameters of a statement under construction. */
export class Parameters {
  readonly values: unknown[] = [];
  readonly bind = (value: unknown): string => `$${this.values.push(value)}`;
}
