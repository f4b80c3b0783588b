import type { Actor } from '../context/scope.js';
import { FileAccess, type SubjectFileAccess } from './file-access.js';
import type { StoredFile } from './stored-file.js';

const file = (subjectKind: string) => ({ subjectKind }) as StoredFile;
const actor = {} as Actor;
const only = (ability: 'canRead' | 'canWrite'): SubjectFileAccess => ({
  canRead: () => Promise.resolve(ability === 'canRead'),
  canWrite: () => Promise.resolve(ability === 'canWrite'),
});

describe('Who may have a file', () => {
  it('is said by the context that knows its kind of subject, and nobody may where none does', async () => {
    const access = new FileAccess();
    access.register('pilot-application', only('canRead'));
    access.register('filing', only('canWrite'));
    const kinds = ['pilot-application', 'filing', 'annual-report', 'constructor'];
    expect(await Promise.all(kinds.map((kind) => access.canRead(file(kind), actor)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(await Promise.all(kinds.map((kind) => access.canWrite(file(kind), actor)))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('is said by one context alone', () => {
    const access = new FileAccess();
    const first = only('canRead');
    access.register('filing', first);
    expect(() => access.register('filing', first)).not.toThrow();
    expect(() => access.register('filing', only('canWrite'))).toThrow('filing');
  });
});
