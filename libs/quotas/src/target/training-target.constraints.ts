import { ArrayMaxSize, IsUUID } from 'class-validator';
import { constrain } from '@shidian/platform/graphql/input.pipe.js';
import { SplitTargetInput } from './training-target.graphql.js';

const because = (code: string) => ({ context: { code } });

constrain(SplitTargetInput, {
  programmeId: [IsUUID(undefined, because('PROGRAMME_NOT_FOUND'))],
  parts: [ArrayMaxSize(200, because('TARGET_SPLIT_TOO_LONG'))],
});
