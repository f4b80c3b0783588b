/** A year as somebody types it, or null. */
export const readYear = (text: string): number | null => {
  const digits = text.normalize('NFKC').trim();
  return /^(19|20|21)\d{2}$/.test(digits) ? Number(digits) : null;
};
