import type { ChangeMaterial } from '@shidian/rules/filing-programme.js';
import { accept, changesOf, faults, good, send, submit, uploadToChange } from './support/changes.js';
import type { Client } from './support/client.js';
import { createRegister, type TestRegister } from './support/register.js';
import { createWorld, type World } from './support/world.js';

const words = (zh: string) => ({ zh, en: zh });
const MATERIALS: readonly ChangeMaterial[] = [
  { id: 'registration', changes: ['RENAME', 'TRANSFER'], required: true, title: words('登记证书'), why: words('证明') },
  { id: 'agreement', changes: ['MERGER'], required: true, title: words('协议'), why: words('证明') },
  { id: 'plan', changes: ['SCOPE'], required: false, title: words('计划'), why: words('参考') },
  {
    id: 'teacher-cvs',
    changes: ['SCOPE'],
    required: false,
    requiredForScopes: ['design', 'senior'],
    title: words('专职教师简历'),
    why: words('证明'),
  },
];

describe('Documents of reported changes', () => {
  let world: World;
  let register: TestRegister;
  let province: Client;
  let changes: ReturnType<typeof changesOf>;

  beforeAll(async () => {
    world = await createWorld();
    register = await createRegister(world, 'change-documents', 50, MATERIALS);
    province = await register.officer('330000');
    changes = changesOf(world, register, province);
  }, 60_000);
  afterAll(() => world.close());

  const materialsOf = async (client: Client, id: string) =>
    (
      await client.must<{ providerChange: { materials: { id: string; requiredForScopes: string[] }[] } }>(
        'query ($id: ID!) { providerChange(id: $id) { materials { id required requiredForScopes title { zh } why { en } } } }',
        { id },
      )
    ).providerChange.materials.map(({ id: material, requiredForScopes }) => [material, ...requiredForScopes]);
  const save = (client: Client, id: string, content: object, baseVersion = 2) =>
    send(client, 'saveProviderChange', { id, baseVersion, content: good(content) });
  const send2 = (client: Client, id: string, draftVersion: number) =>
    send(client, 'submitProviderChange', { id, draftVersion });

  it('a rename without its document is refused at its row, and goes through with it', async () => {
    const filed = await register.file('更名前学校');
    const { people, id } = await changes.drafted(filed, 'RENAME', good({ name: '更名后学校' }));
    expect(await materialsOf(people, id)).toEqual([['registration']]);
    expect(faults(await submit(people, id))).toEqual([['DOCUMENT_MISSING', 'content.documents.registration']]);
    // A row that holds no file is none.
    await save(people, id, { name: '更名后学校', documents: [{ material: 'registration', files: [] }] });
    expect(faults(await send2(people, id, 3))).toEqual([['DOCUMENT_MISSING', 'content.documents.registration']]);
    const file = await uploadToChange(people, id, 'registration');
    // What the client says of a file counts for nothing.
    const claimed = { ...file, name: '伪造.pdf', sha256: 'f'.repeat(64), size: 1 };
    await save(people, id, { name: '更名后学校', documents: [{ material: 'registration', files: [claimed] }] }, 3);
    expect((await province.fetch(`/files/${file.fileId}`)).status).toBe(404);
    expect(faults(await send2(people, id, 4))).toEqual([]);
    const { providerChange } = await province.must<{ providerChange: { submitted: { documents: unknown } } }>(
      'query ($id: ID!) { providerChange(id: $id) { submitted { documents { material files { fileId name sha256 size } } } } }',
      { id },
    );
    expect(providerChange.submitted.documents).toEqual([{ material: 'registration', files: [file] }]);
    // Now it is submitted, the officer reads it; another unit does not.
    expect((await province.fetch(`/files/${file.fileId}`)).status).toBe(200);
    const stranger = await register.people(await register.file('别家学校'));
    expect((await stranger.fetch(`/files/${file.fileId}`)).status).toBe(404);
    expect(await accept(province, id)).toMatchObject({ userErrors: [], change: { status: 'APPROVED' } });
  });

  it('a scope that calls for CVs asks for them of who takes it on, and of nobody else', async () => {
    const filed = await register.file('扩项学校', { scopes: ['service'] });
    const { people, id } = await changes.drafted(filed, 'SCOPE', good({ scopes: ['service', 'design'] }));
    expect(await materialsOf(people, id)).toEqual([['plan'], ['teacher-cvs', 'design', 'senior']]);
    expect(faults(await submit(people, id))).toEqual([['DOCUMENT_MISSING', 'content.documents.teacher-cvs']]);
    const files = [await uploadToChange(people, id, 'teacher-cvs')];
    await save(people, id, { scopes: ['service', 'design'], documents: [{ material: 'teacher-cvs', files }] });
    expect(faults(await send2(people, id, 3))).toEqual([]);
    await accept(province, id);
    // It has that scope now: to give up another asks for nothing.
    await changes.submitted(filed, 'SCOPE', { scopes: ['design'] });
  });

  it('neither an unknown material nor a file of another change is taken', async () => {
    const [one, other] = [await register.file('甲学校'), await register.file('乙学校')];
    const mine = await changes.drafted(one, 'RENAME', good({ name: '甲新学校' }));
    const theirs = await changes.drafted(other, 'RENAME', good({ name: '乙新学校' }));
    const foreign = await uploadToChange(theirs.people, theirs.id, 'registration');
    await save(mine.people, mine.id, { name: '甲新学校', documents: [{ material: 'registration', files: [foreign] }] });
    expect(faults(await send2(mine.people, mine.id, 3))).toEqual([['FILE_NOT_FOUND', 'content.documents.0.files.0']]);
    const own = await uploadToChange(mine.people, mine.id, 'registration');
    const documents = [
      { material: 'registration', files: [own] },
      { material: 'agreement', files: [own] },
    ];
    await save(mine.people, mine.id, { name: '甲新学校', documents }, 3);
    expect(faults(await send2(mine.people, mine.id, 4))).toEqual([
      ['UNKNOWN_MATERIAL', 'content.documents.1.material'],
    ]);
    await expect(uploadToChange(mine.people, mine.id, 'agreement')).rejects.toThrow('UNKNOWN_MATERIAL');
    await expect(uploadToChange(theirs.people, mine.id, 'registration')).rejects.toThrow('NOT_FOUND');
  });

  it('lists what was decided with the latest in front, behind what waits', async () => {
    const { providerChanges } = await province.must<{ providerChanges: { edges: { node: { number: string } }[] } }>(
      '{ providerChanges(first: 100) { edges { node { number status updatedAt } } } }',
    );
    const rows = providerChanges.edges.map(({ node }) => node as { status: string; updatedAt: string; number: string });
    const decided = rows.filter(({ status }) => status === 'APPROVED');
    expect(decided.length).toBeGreaterThan(1);
    expect(rows.slice(-decided.length)).toEqual(decided);
    expect([...decided].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))).toEqual(decided);
    // Page by page it is the same list.
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const {
        providerChanges: page,
      }: {
        providerChanges: {
          pageInfo: { endCursor: string; hasNextPage: boolean };
          edges: { node: { number: string } }[];
        };
      } = await province.must(
        'query ($after: String) { providerChanges(first: 1, after: $after) { pageInfo { endCursor hasNextPage } edges { node { number } } } }',
        { after },
      );
      paged.push(...page.edges.map(({ node }) => node.number));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(rows.map(({ number }) => number));
  });
});
