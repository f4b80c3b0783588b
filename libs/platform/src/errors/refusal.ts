/** One expected refusal: what happened (`code`), where (`field`, a path into the input), how to mend it (`params` fill the wording). */
export interface RefusalItem {
  readonly code: string;
  readonly field?: readonly string[];
  readonly params?: Readonly<Record<string, string | number | boolean | null>>;
}

/** An expected refusal: the user can mend it. It rolls the transaction back and becomes `userErrors` at the edge. */
export class Refusal extends Error {
  readonly items: readonly RefusalItem[];

  constructor(items: RefusalItem | readonly RefusalItem[]) {
    const list = Array.isArray(items) ? (items as readonly RefusalItem[]) : [items as RefusalItem];
    super(list.map((item) => item.code).join(', '));
    this.name = 'Refusal';
    this.items = list;
  }
}

/** Protocol-level failures of a request; each maps to one GraphQL `extensions.code` and one HTTP status. */
export const accessCodes = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'TOO_MANY_REQUESTS', 'BAD_REQUEST'] as const;
export type AccessCode = (typeof accessCodes)[number];

/** The caller may not do or see this, or it does not exist for them; never says which of the two. */
export class AccessError extends Error {
  constructor(
    readonly code: AccessCode,
    message: string = code,
  ) {
    super(message);
    this.name = 'AccessError';
  }
}
