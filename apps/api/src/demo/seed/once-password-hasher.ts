import { PasswordHasher } from '@shidian/identity/password/password-hasher.js';

/** Hashes a password once, however many accounts have it: good for passwords that are public anyway, and for those only. */
export class OncePasswordHasher extends PasswordHasher {
  private readonly known = new Map<string, Promise<string>>();

  override hash(password: string): Promise<string> {
    const hashed = this.known.get(password) ?? super.hash(password);
    this.known.set(password, hashed);
    return hashed;
  }
}
