/** Headers of every request: the language of the answers, and proof that the request comes from a script of this origin. */
export const requestHeaders = (): Record<string, string> => ({
  'accept-language': document.documentElement.lang,
  'apollo-require-preflight': 'true',
});
