import type { CorrectionReason } from '@shidian/contract/certificates.js';
import type { Words } from '@shidian/rules/words.js';

/** What the public reads of a certificate that was corrected. */
export const correctionWords = {
  NAME_MISWRITTEN: { zh: '姓名有误，已换发', en: 'The name was miswritten; it was reissued' },
  NAME_CHANGED: { zh: '持证人更名，已换发', en: 'The holder changed their name; it was reissued' },
  DIRECTIONS_WRONG: { zh: '方向有误，已换发', en: 'The directions were wrong; it was reissued' },
} satisfies Record<CorrectionReason, Words>;
