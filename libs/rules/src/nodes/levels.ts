import type { CertificateLevel, CertificationProgramme } from '../certification-programme.js';
import type { Params } from '../words.js';

/** The level of a package by its id; throws where the package has none, which the loader finds out before. */
export function levelOf(programme: CertificationProgramme | undefined, id: string): CertificateLevel {
  const level = programme?.levels.find((one) => one.id === id);
  if (level === undefined) throw new Error(`the package has no level ${id}`);
  return level;
}

/** A level's title as the parameter `level` of a sentence. */
export const levelWords = ({ title }: CertificateLevel): Params => ({ levelZh: title.zh, levelEn: title.en });
