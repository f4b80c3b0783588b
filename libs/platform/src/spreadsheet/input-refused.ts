/** A reason against a whole file or text; `parseRoster` adds which of the two it was. */
export class InputRefused extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'InputRefused';
  }
}
