import { ArrayMaxSize, IsUUID, Length, Matches } from 'class-validator';
import { constrain } from '@shidian/platform/graphql/input.pipe.js';
import { ChangeQuotaPlanInput, PublishQuotaPlanInput, StartQuotaPlanInput } from './quota-plan.inputs.js';

const because = (code: string) => ({ context: { code } });
const id = [IsUUID(undefined, because('PLAN_NOT_FOUND'))];

constrain(StartQuotaPlanInput, {
  programmeId: [IsUUID(undefined, because('PROGRAMME_NOT_FOUND'))],
  name: [Matches(/^\S(.{0,98}\S)?$/u, because('PLAN_NAME'))],
});
constrain(ChangeQuotaPlanInput, {
  id,
  caps: [ArrayMaxSize(500, because('PLAN_TOO_MANY_LINES'))],
  targets: [ArrayMaxSize(2_000, because('PLAN_TOO_MANY_LINES'))],
});
constrain(PublishQuotaPlanInput, {
  id,
  reason: [Matches(/\S/u, because('QUOTA_REASON')), Length(1, 500, because('QUOTA_REASON'))],
});
