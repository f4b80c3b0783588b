/** The facts of a form that is data: its fields say what stands where. */
export type FormFacts = Readonly<Record<string, unknown>>;

type Bag = Readonly<Record<string, unknown>>;

const bagOf = (value: unknown): Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : {};

const isStated = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

const within = (value: unknown, [key, ...rest]: readonly string[], stated: unknown): unknown => {
  if (key === undefined) return isStated(stated) ? stated : undefined;
  const { [key]: before, ...others } = bagOf(value);
  const inner = within(before, rest, stated);
  if (inner !== undefined) return { ...others, [key]: inner };
  // A part without anything in it is not stated either: an untouched form and a cleared one are alike.
  return Object.keys(others).length > 0 ? others : undefined;
};

/** The part of the facts that a path lies in, as it is with another value there; `undefined` where nothing is left. */
export const partWith = (facts: FormFacts, path: string, value: unknown): { part: string; value: unknown } => {
  const [part = '', ...rest] = path.split('.');
  return { part, value: within(facts[part], rest, value) };
};
