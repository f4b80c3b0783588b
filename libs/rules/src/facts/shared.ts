/** Professional titles; 'senior-technician' (高级技师) is a skill level, not a title of the academic ladder. */
export const titles = [
  'senior',
  'associate-senior',
  'intermediate',
  'junior',
  'senior-technician',
  'technician',
  'none',
] as const;
export type Title = (typeof titles)[number];

export const employments = ['full-time', 'part-time'] as const;
export type Employment = (typeof employments)[number];

/** Calendar date YYYY-MM-DD, Asia/Shanghai. */
export type IsoDate = string;

/** An uploaded file as frozen with a submission. */
export interface FileFact {
  fileId: string;
  name: string;
  sha256: string;
  size: number;
}

/** The files uploaded for one row of materials. */
export interface DocumentFact {
  material: string;
  files: FileFact[];
}
