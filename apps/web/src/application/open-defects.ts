import type { ApplicationStatus } from '../generated/graphql';

interface Decided<Defect> {
  status: ApplicationStatus;
  decisions: readonly { kind: string; defects: readonly Defect[] }[];
}

/** The defects to mend now: those of the last return, as long as the application is returned. */
export const openDefects = <Defect>({ status, decisions }: Decided<Defect>): readonly Defect[] =>
  status === 'RETURNED' ? (decisions.findLast(({ kind }) => kind === 'RETURN')?.defects ?? []) : [];
