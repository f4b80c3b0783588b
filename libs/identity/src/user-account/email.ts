// Addresses are compared by their bytes in the database, so only ASCII ones are taken: no two that look alike.
const SHAPE = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** The address as it is stored and looked up. */
export function normalEmail(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** True for an address, in its normal form, that an account can have. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && SHAPE.test(text);
}
