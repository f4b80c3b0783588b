import type { Material } from '@shidian/rules/package.js';
import { createContext, use } from 'react';

/** The materials of the programme whose application is open; labels of documents come from here. */
export const MaterialsContext = createContext<readonly Material[]>([]);

/** The materials in effect. */
export const useMaterials = (): readonly Material[] => use(MaterialsContext);
