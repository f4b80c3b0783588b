import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import { plainName } from '@shidian/identity/user-account/plain-name.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { CertificateLevel, RevocationReason } from '@shidian/rules/certification-programme.js';

/** Longest evidence, and longest name, in characters as people count them. */
const MOST_EVIDENCE = 5_000;
const MOST_NAME = 100;

/** What a certificate says that a correction may change. */
export interface Correctable {
  readonly holderName: string;
  readonly directions: readonly string[];
}

/** What is wrong with the evidence: TEXT_REQUIRED, TOO_LONG, or nothing. */
export function evidenceFaults(evidence: string): RefusalItem[] {
  const text = evidence.trim();
  if (text === '') return [{ code: 'TEXT_REQUIRED', field: ['evidence'] }];
  return [...text].length > MOST_EVIDENCE
    ? [{ code: 'TOO_LONG', field: ['evidence'], params: { limit: MOST_EVIDENCE } }]
    : [];
}

/** Whether the actor may revoke for this reason: it is on the programme's list, and the list names the actor's role. */
export function reasonFaults(actor: Actor, code: string, reasons: readonly RevocationReason[]): RefusalItem[] {
  const reason = reasons.find((one) => one.code === code);
  if (!reason) return [{ code: 'UNKNOWN_REVOCATION_REASON', field: ['reason'] }];
  return reason.actors.includes(actor.role) ? [] : [{ code: 'REVOCATION_REASON_OF_OTHERS', field: ['reason'] }];
}

/** The corrected certificate, or what is wrong with the correction. `lacking` names the characters that cannot be printed. */
export function correctionOf(
  old: Correctable,
  wanted: { readonly holderName?: string | null; readonly directions?: readonly string[] | null },
  level: CertificateLevel,
  lacking: (name: string) => readonly string[],
): { readonly corrected: Correctable; readonly faults: readonly RefusalItem[] } {
  const faults: RefusalItem[] = [];
  const holderName = plainName(wanted.holderName ?? old.holderName, MOST_NAME);
  if (holderName === null) faults.push({ code: 'INVALID_NAME', field: ['holderName'], params: { most: MOST_NAME } });
  const missing = holderName === null ? [] : lacking(holderName);
  if (missing.length > 0)
    faults.push({ code: 'NAME_NOT_PRINTABLE', field: ['holderName'], params: { characters: missing.join(' ') } });
  const directions = [...new Set(wanted.directions ?? old.directions)];
  const known = new Set(level.directions.map(({ id }) => id));
  for (const [index, id] of directions.entries())
    if (!known.has(id)) faults.push({ code: 'CORRECTION_DIRECTION_UNKNOWN', field: ['directions', String(index)] });
  if (directions.length < level.directionsAtLeast)
    faults.push({
      code: 'CORRECTION_DIRECTIONS_FEW',
      field: ['directions'],
      params: { least: level.directionsAtLeast },
    });
  const same = [...directions].sort().join() === [...old.directions].sort().join() && holderName === old.holderName;
  if (same) faults.push({ code: 'CORRECTS_NOTHING', field: ['holderName'] });
  return { corrected: { holderName: holderName ?? '', directions }, faults };
}
