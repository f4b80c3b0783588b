import type { AnyJob } from './job.js';

/** A job was used that no list of declared jobs holds. */
export class UndeclaredJobError extends Error {
  constructor(name: string) {
    super(`Job "${name}" is not declared: add it to the list given to JobsModule`);
    this.name = 'UndeclaredJobError';
  }
}

/** Every job this product knows, by name. */
export class JobCatalogue {
  private readonly byName = new Map<string, AnyJob>();

  constructor(jobs: readonly AnyJob[]) {
    for (const job of jobs) {
      if (this.byName.has(job.name)) throw new Error(`Job "${job.name}" is declared twice`);
      this.byName.set(job.name, job);
    }
  }

  get all(): readonly AnyJob[] {
    return [...this.byName.values()];
  }

  /** The declared job, or undefined; a newer release may have left rows of jobs unknown here. */
  find(name: string): AnyJob | undefined {
    return this.byName.get(name);
  }

  /** Throws unless this very definition was declared. */
  require(job: AnyJob): void {
    if (this.byName.get(job.name) !== job) throw new UndeclaredJobError(job.name);
  }
}
