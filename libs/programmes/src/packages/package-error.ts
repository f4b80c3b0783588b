/** A fault in a package's file; lines count from 1, null where the file as a whole is at fault. */
export interface PackageProblem {
  file: string;
  line: number | null;
  message: string;
}

/** A package that cannot be loaded, with every fault found, each at file and line. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(readonly problems: readonly PackageProblem[]) {
    super(
      problems.map(({ file, line, message }) => `${file}${line === null ? '' : `:${line}`}: ${message}`).join('\n'),
    );
  }
}
