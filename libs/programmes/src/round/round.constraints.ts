import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { constrain } from '@shidian/platform/graphql/input.pipe.js';
import { ChangeRoundInput, CreateRoundInput } from './round.inputs.js';

const because = (code: string) => ({ context: { code } });
const name = [Matches(/^\S.{0,98}\S$/u, because('ROUND_NAME'))];
const capacity = [
  IsOptional(),
  IsInt(because('ROUND_CAPACITY')),
  Min(0, because('ROUND_CAPACITY')),
  Max(1_000_000, because('ROUND_CAPACITY')),
];

constrain(CreateRoundInput, {
  programmeId: [IsUUID(undefined, because('PROGRAMME_NOT_FOUND'))],
  name,
  nameEn: name,
  referenceYear: [Min(2000, because('ROUND_YEAR')), Max(2100, because('ROUND_YEAR'))],
  capacity,
  numberPrefix: [Matches(/^[A-Z][A-Z0-9-]{1,19}$/, because('ROUND_PREFIX'))],
});

constrain(ChangeRoundInput, {
  id: [IsUUID(undefined, because('ROUND_NOT_FOUND'))],
  capacity,
});
