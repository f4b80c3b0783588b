import type { PackageContent } from '@shidian/rules/package.js';
import type { PrintedMajors } from './read-lists.js';

/** What package.yaml holds: the package without its rules and lists, and how many rows the source prints. */
export interface Manifest extends Pick<
  PackageContent,
  'id' | 'version' | 'title' | 'source' | 'effective' | 'route' | 'reasons'
> {
  printed: { majors: PrintedMajors; equipment: number };
}
