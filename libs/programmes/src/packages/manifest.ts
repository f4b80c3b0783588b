import type { CertificationManifest } from './certification/certification-manifest.js';
import type { FilingManifest } from './filing/filing-manifest.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { PrintedMajors } from './read-lists.js';

/** What package.yaml holds: the package without its rules and lists, and how many rows the source prints. */
export interface Manifest extends Pick<
  PackageContent,
  'id' | 'version' | 'title' | 'source' | 'effective' | 'reasons'
> {
  /** Absent where the source prints neither majors nor equipment. */
  printed?: { majors: PrintedMajors; equipment: number };
  /** Absent where no pilot applications are made; one of the two is there. */
  route?: PackageContent['route'];
  filing?: FilingManifest;
  certification?: CertificationManifest;
}
