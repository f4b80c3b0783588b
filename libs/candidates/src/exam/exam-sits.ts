import type { CertificateLevel, ExamComponent } from '@shidian/rules/certification-programme.js';

/** A mark's place as it is stored and compared: direction and component; the direction is '' where the level has none. */
export function markKey(direction: string, component: ExamComponent): string {
  return `${direction}:${component}`;
}

/** The direction and component of a mark's place. */
export function markPlace(key: string): { readonly direction: string; readonly component: ExamComponent } {
  const colon = key.lastIndexOf(':');
  return { direction: key.slice(0, colon), component: key.slice(colon + 1) as ExamComponent };
}

/** All that has to be passed: each component, in every direction registered where the level has directions. */
export function requiredMarks(
  level: Pick<CertificateLevel, 'directions' | 'components'>,
  directions: readonly string[],
): string[] {
  const over = level.directions.length > 0 ? directions : [''];
  return over.flatMap((direction) => level.components.map((component) => markKey(direction, component)));
}
