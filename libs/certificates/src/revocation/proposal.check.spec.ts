import type { Role } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { correctionOf, evidenceFaults, reasonFaults } from './proposal.check.js';

const actor = (role: Role): Actor => ({ userId: 'u', tenantId: 't', organisationId: 'o', role, scopes: null }) as Actor;
const title = { zh: '原因', en: 'reason' };
const level = {
  directions: ['a', 'b', 'c'].map((id) => ({ id, title })),
  directionsAtLeast: 2,
} as unknown as CertificateLevel;
const old = { holderName: '王五', directions: ['a', 'b'] };
const correct = (wanted: Parameters<typeof correctionOf>[1], lacking: string[] = []) =>
  correctionOf(old, wanted, level, () => lacking);
const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code);

describe('A proposal', () => {
  it('is for a reason of the programme that names the role of who proposes', () => {
    const reasons = [{ code: 'FRAUD', title, actors: ['CERTIFICATION_OFFICER' as const] }];
    expect(codes(reasonFaults(actor('CERTIFICATION_OFFICER'), 'FRAUD', reasons))).toEqual([]);
    expect(codes(reasonFaults(actor('PROGRAMME_MANAGER'), 'FRAUD', reasons))).toEqual(['REVOCATION_REASON_OF_OTHERS']);
    expect(codes(reasonFaults(actor('CERTIFICATION_OFFICER'), 'MOOD', reasons))).toEqual(['UNKNOWN_REVOCATION_REASON']);
  });

  it.each([
    [' \n', ['TEXT_REQUIRED']],
    ['字'.repeat(5_000), []],
    ['𠮷'.repeat(5_000), []],
    ['字'.repeat(5_001), ['TOO_LONG']],
  ])('has evidence', (evidence, faults) => expect(codes(evidenceFaults(evidence))).toEqual(faults));
});

describe('A correction', () => {
  it.each([
    ['买买提'.repeat(13) + '江', '买买提'.repeat(13) + '江'],
    ['阿卜杜拉·买买提', '阿卜杜拉·买买提'],
    [' Maria da Silva ', 'Maria da Silva'],
    ['𤇾'.repeat(100), '𤇾'.repeat(100)],
  ])('may give the name %s', (holderName, name) => {
    expect(correct({ holderName })).toEqual({ corrected: { holderName: name, directions: ['a', 'b'] }, faults: [] });
  });

  it('names everything that is wrong with it', () => {
    expect(codes(correct({ holderName: '王𠮷', directions: ['a', 'x'] }, ['𠮷']).faults)).toEqual([
      ...['NAME_NOT_PRINTABLE', 'CORRECTION_DIRECTION_UNKNOWN'],
    ]);
    expect(codes(correct({ directions: ['c', 'c'] }).faults)).toEqual(['CORRECTION_DIRECTIONS_FEW']);
    expect(codes(correct({ holderName: '名'.repeat(101) }).faults)).toEqual(['INVALID_NAME']);
    expect(codes(correct({ directions: ['b', 'a'] }).faults)).toEqual(['CORRECTS_NOTHING']);
  });
});
