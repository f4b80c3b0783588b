import { Injectable } from '@nestjs/common';
import { Vault } from '@shidian/platform/secrets/vault.js';
import { nameKey } from './person-name.js';
import { birthdayOf, maskResidentId } from './resident-id.js';

/** A number as the register keeps it. */
export interface KeptNumber {
  readonly sealed: Buffer;
  readonly index: Buffer;
  readonly masked: string;
  /** Index of name and birthday. */
  readonly personIndex: Buffer;
}

/** Seals the numbers of candidates and finds them again; numbers are given in their normal form, and valid. */
@Injectable()
export class CandidateNumbers {
  constructor(private readonly vault: Vault) {}

  /** What is kept of a candidate's number. */
  keep(tenantId: string, candidateId: string, name: string, number: string): KeptNumber {
    return {
      sealed: this.vault.seal(number, about(tenantId, candidateId)),
      index: this.indexOf(tenantId, number),
      masked: maskResidentId(number),
      personIndex: this.personOf(tenantId, name, number),
    };
  }

  /** The whole number of a candidate. */
  open(tenantId: string, candidateId: string, sealed: Buffer): string {
    return this.vault.open(sealed, about(tenantId, candidateId)).toString();
  }

  /** Finds the candidate of a number. */
  indexOf(tenantId: string, number: string): Buffer {
    return this.vault.index(`${tenantId}/candidate/document`, number);
  }

  /** Finds candidates of the same name and birthday, whatever their number. */
  personOf(tenantId: string, name: string, number: string): Buffer {
    return this.vault.index(`${tenantId}/candidate/person`, `${nameKey(name)}|${birthdayOf(number)}`);
  }
}

function about(tenantId: string, candidateId: string): string {
  return `${tenantId}/candidate/${candidateId}`;
}
