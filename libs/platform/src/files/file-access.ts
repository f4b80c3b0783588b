import type { Actor } from '../context/scope.js';
import type { StoredFile } from './stored-file.js';

/** Who may send and fetch the bytes of a file; implemented by the contexts, which know what a file belongs to. */
export abstract class FileAccess {
  abstract canWrite(file: StoredFile, actor: Actor): Promise<boolean>;
  abstract canRead(file: StoredFile, actor: Actor): Promise<boolean>;
}
