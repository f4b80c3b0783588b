// Lost connections, conflicts between transactions, a server without resources, one that is going away: nobody's facts are at fault.
const PASSING = /^(08|40|53|55|57|58)/;

/** True for an error of the database that another try may not meet. */
export function mayPass(error: unknown): boolean {
  return error instanceof Error && 'code' in error && PASSING.test(String(error.code));
}
