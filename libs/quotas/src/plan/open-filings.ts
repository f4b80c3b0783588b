import { Injectable } from '@nestjs/common';
import type { UnservedFiling } from './quota-preview.graphql.js';

/** Filings in process that hold no slot yet; told by the context that knows filings. */
export abstract class OpenFilings {
  /** Of a programme, the longest waiting first. */
  abstract waiting(programmeId: string): Promise<readonly UnservedFiling[]>;
}

/** Where that context registers itself; nobody waits until it does. */
@Injectable()
export class OpenFilingsRegistry {
  private source: OpenFilings | null = null;

  /** Names the source; the last one counts. */
  register(source: OpenFilings): void {
    this.source = source;
  }

  /** Open filings of a programme, the longest waiting first. */
  async waiting(programmeId: string): Promise<readonly UnservedFiling[]> {
    return (await this.source?.waiting(programmeId)) ?? [];
  }
}
