import { asBag } from '@shidian/rules/paths.js';

/** A path into the list of documents by material instead of position: 'documents.0.files' is 'documents.licence'. */
export const byMaterialOf = (path: string, facts: unknown): string => {
  const [head, index] = path.split('.');
  const documents = asBag(facts)?.['documents'];
  if (head !== 'documents' || index === undefined || !Array.isArray(documents)) return path;
  const material = asBag(documents[Number(index)])?.['material'];
  return typeof material === 'string' ? `documents.${material}` : path;
};
