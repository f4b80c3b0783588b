/** Where a list stands: the cursor after which the page begins (null on the first), and those of the pages before it ('' is the first). */
export interface PagePosition {
  after: string | null;
  trail: readonly string[];
}

/** The first page. */
export const firstPage: PagePosition = { after: null, trail: [] };

/** Reads where a list stands from its address. */
export const readPosition = (params: URLSearchParams): PagePosition => ({
  after: params.get('after'),
  trail: params.getAll('trail'),
});

/** Writes where a list stands into its address; the first page stays out of it. */
export const writePosition = ({ after, trail }: PagePosition, params: URLSearchParams): URLSearchParams => {
  if (after) params.set('after', after);
  trail.forEach((cursor) => params.append('trail', cursor));
  return params;
};

/** A day as a date input states it, or null. */
export const readDay = (text: string | null): string | null => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);
