import type { EquipmentItem, Material } from '@shidian/rules/package.js';
import { createContext, use } from 'react';

/** What a package names and facts only point at: materials by id, equipment by line. */
export interface NamedByPackage {
  materials: readonly Material[];
  equipment: readonly EquipmentItem[];
}

/** Before the package is there. */
export const nothingNamed: NamedByPackage = { materials: [], equipment: [] };

/** The names of the programme whose application is open; a package's content is one. */
export const NamedByPackageContext = createContext<NamedByPackage>(nothingNamed);

/** The names in effect. */
export const useNamedByPackage = (): NamedByPackage => use(NamedByPackageContext);
