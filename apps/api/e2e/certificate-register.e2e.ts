import { certifyingWorld, createCertification, type TestCertification } from './support/certification.js';
import { issueTo } from './support/certificate-calls.js';
import type { Client } from './support/client.js';
import { superuser } from './support/superuser.js';
import type { World } from './support/world.js';

const LIST = `query ($filter: CertificateFilter, $first: Int!, $after: String) { certificates(filter: $filter, first: $first, after: $after) {
  edges { node { id holderName } } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  readonly edges: readonly { node: { id: string; holderName: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe('The register of certificates', () => {
  let world: World;
  let body: TestCertification;
  let officer: Client;
  beforeAll(async () => {
    ({ world, body, first: officer } = await certifyingWorld());
    const names = ['王小明', '王小红', '李小明', '阿卜杜拉·买买提', '王小', '王大小明', '𤇾野小明'];
    // One by one: a batch of more would need a second person.
    for (const name of names) await issueTo(world, body, officer, [{ name }]);
  }, 120_000);
  afterAll(() => world.close());

  const page = async (filter: object, { first = 20, after = null as string | null, by = officer } = {}) =>
    (await by.must<{ certificates: Page }>(LIST, { filter, first, after })).certificates;
  const names = async (holder: string, by = officer) =>
    (await page({ holder }, { by })).edges.map(({ node }) => node.holderName).sort();

  it.each([
    ['小明', ['李小明', '王大小明', '王小明', '𤇾野小明']],
    ['王小', ['王小', '王小明', '王小红']],
    ['王小明', ['王小明']],
    ['买买提', ['阿卜杜拉·买买提']],
    ['拉•买', ['阿卜杜拉·买买提']],
    ['𤇾野', ['𤇾野小明']],
    ['小王', []],
  ])('finds by part of a name: %s', async (holder, found) => expect(await names(holder)).toEqual(found.sort()));

  it('asks for two characters', async () => {
    const { errors } = await officer.ask(LIST, { filter: { holder: '王' }, first: 20 });
    expect(errors[0]?.extensions).toMatchObject({ code: 'SEARCH_TOO_SHORT' });
  });

  it('reads a search page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Page = await page({ holder: '小明' }, { first: 1, after });
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([4, 4]);
  });

  it('follows a correction of the name, and forgets the old one', async () => {
    await superuser(world, `UPDATE candidate SET name = '赵小刚', name_key = '赵小刚' WHERE name = '王小红'`);
    expect([await names('小刚'), await names('小红')]).toEqual([['王小红'], []]);
  });

  it('shows nothing of another tenant', async () => {
    const other = await createCertification(world, 'jd', 'JDKF');
    expect(await names('小明', await other.officer())).toEqual([]);
  });
});
