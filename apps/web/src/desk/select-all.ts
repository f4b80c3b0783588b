import { client } from '../api/client';
import { MatchingFilingsDocument, type FilingFilter } from '../generated/graphql';
import { batchLimit, type Chosen } from './batch';

/** All filings that match, as many as one batch takes; null where the server does not answer. */
export async function chooseAllMatching(filter: FilingFilter): Promise<Chosen[] | null> {
  const { data } = await client.query(MatchingFilingsDocument, { first: batchLimit, filter }).toPromise();
  return data ? data.filings.edges.map(({ node }) => node) : null;
}
