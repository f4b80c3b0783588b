import type { Actor } from '../context/scope.js';
import type { StoredFile } from './stored-file.js';

/** Who may send and fetch the bytes of the files of one kind of subject; implemented by the context that knows the subject. */
export interface SubjectFileAccess {
  canWrite(file: StoredFile, actor: Actor): Promise<boolean>;
  canRead(file: StoredFile, actor: Actor): Promise<boolean>;
}

/** Who may send and fetch the bytes of a file: what the context says that registered the file's kind of subject; nobody where none did. */
export class FileAccess {
  private readonly bySubject = new Map<string, SubjectFileAccess>();

  /** Puts one context in charge of the files of a kind of subject; throws where another one is already. */
  register(subjectKind: string, access: SubjectFileAccess): void {
    const other = this.bySubject.get(subjectKind);
    if (other && other !== access) throw new Error(`Files of ${subjectKind} are somebody else's already`);
    this.bySubject.set(subjectKind, access);
  }

  async canWrite(file: StoredFile, actor: Actor): Promise<boolean> {
    return (await this.bySubject.get(file.subjectKind)?.canWrite(file, actor)) ?? false;
  }

  async canRead(file: StoredFile, actor: Actor): Promise<boolean> {
    return (await this.bySubject.get(file.subjectKind)?.canRead(file, actor)) ?? false;
  }
}
