import { IsUUID, Length, Matches } from 'class-validator';
import { constrain } from '@shidian/platform/graphql/input.pipe.js';
import { AllotFromPoolInput } from './allot.inputs.js';

const because = (code: string) => ({ context: { code } });

constrain(AllotFromPoolInput, {
  programmeId: [IsUUID(undefined, because('PROGRAMME_NOT_FOUND'))],
  reason: [Matches(/\S/u, because('QUOTA_REASON')), Length(1, 500, because('QUOTA_REASON'))],
});
