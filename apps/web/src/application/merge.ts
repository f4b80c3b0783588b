/** `undefined` and empty text mean "not stated": the key goes, so that an untouched form and a cleared one are alike. */
export const withField = <T extends object, Key extends keyof T>(
  object: T | undefined,
  key: Key,
  value: T[Key] | undefined,
): T => {
  const { [key]: _before, ...rest } = (object ?? {}) as T;
  return (value === undefined || value === '' ? rest : { ...rest, [key]: value }) as T;
};

/** The list with one entry replaced. */
export const withEntry = <T>(list: readonly T[], index: number, entry: T): T[] =>
  list.map((before, at) => (at === index ? entry : before));

/** The list without one entry. */
export const withoutEntry = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);
