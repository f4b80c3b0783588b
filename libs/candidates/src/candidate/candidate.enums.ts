import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import type { CandidateAbility } from './candidate.policy.js';

export const CandidateAbilityEnum = stringEnum<CandidateAbility>(
  'CandidateAbility',
  '可对考生进行的操作。What may be done with a candidate.',
  {
    REVEAL: '查看完整证件号码，须说明理由。See the whole number, with a reason.',
    CORRECT: '更正姓名或证件号码。Correct name or number.',
    SET_PHOTO: '上传或移除照片。Set or remove the photo.',
  },
);
