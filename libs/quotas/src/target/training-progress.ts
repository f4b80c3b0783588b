import { Injectable } from '@nestjs/common';

/** People trained, as reported; told by the context that knows annual reports. */
export abstract class TrainingProgress {
  /** Of a programme and year, by the code of the county in which they were trained. */
  abstract byPlace(programmeId: string, year: number): Promise<ReadonlyMap<string, number>>;
}

/** Where that context registers itself; nothing is reported until it does. */
@Injectable()
export class TrainingProgressRegistry {
  private source: TrainingProgress | null = null;

  /** Names the source; the last one counts. */
  register(source: TrainingProgress): void {
    this.source = source;
  }

  /** People trained by county. */
  async byPlace(programmeId: string, year: number): Promise<ReadonlyMap<string, number>> {
    return (await this.source?.byPlace(programmeId, year)) ?? new Map<string, number>();
  }
}
