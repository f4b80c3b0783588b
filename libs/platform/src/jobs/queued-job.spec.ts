import { JobCatalogue } from './job-catalogue.js';
import { defineJob } from './job.js';
import { entriesFor, type OutboxRow } from './queued-job.js';
import { defaultTuning } from './tuning.js';

const catalogue = new JobCatalogue([defineJob('test.alone'), defineJob('test.together', { bulk: { maxSize: 3 } })]);

/** `a1 b2 …`: rows of tenants a and b with the ids 1 and 2, in the order in which they came. */
const rows = (job: string, text: string): OutboxRow[] =>
  text.split(' ').map((word) => ({
    id: word.slice(1),
    tenantId: word.charAt(0),
    job,
    requestId: 'r',
    payload: {},
    flowId: null,
  }));

const shown = (list: readonly OutboxRow[]): string[] =>
  entriesFor(list, { catalogue, tuning: defaultTuning }).map(
    ({ data }) => data.tenantId + data.items.map(({ id }) => id).join(''),
  );

describe('Entries of the queue', () => {
  it('go together by tenant and up to the bulk size, each where its first row stood', () => {
    expect(shown(rows('test.together', 'a1 b2 a3 c4 a5 a6 b7 a8'))).toEqual(['a135', 'b27', 'c4', 'a68']);
  });

  it('keep the order in which they came where each goes alone', () => {
    expect(shown(rows('test.alone', 'a1 a2 b3 a4 b5'))).toEqual(['a1', 'a2', 'b3', 'a4', 'b5']);
  });

  it('never hold two kinds of job, nor one that this release does not know together', () => {
    expect(
      shown([...rows('test.together', 'a1'), ...rows('test.alone', 'a2'), ...rows('test.together', 'a3')]),
    ).toEqual(['a13', 'a2']);
    expect(shown(rows('test.newer', 'a1 a2'))).toEqual(['a1', 'a2']);
  });
});
