import type { EquipmentItem, Form, Material } from '@shidian/rules/package.js';
import { createContext, use } from 'react';

/** What a package names and facts only point at: materials by id, equipment by line, fields of a form that is data by path. */
export interface NamedByPackage {
  materials: readonly Material[];
  equipment: readonly EquipmentItem[];
  /** The declaration form of a filing; absent where the console knows the form itself. */
  form?: Form;
}

/** Before the package is there. */
export const nothingNamed: NamedByPackage = { materials: [], equipment: [] };

/** The names of the programme whose application is open; a package's content is one. */
export const NamedByPackageContext = createContext<NamedByPackage>(nothingNamed);

/** The names in effect. */
export const useNamedByPackage = (): NamedByPackage => use(NamedByPackageContext);
