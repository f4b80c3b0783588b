import { isSecondPerson } from './second-person.js';

describe('the second person of a revocation', () => {
  const at = (userId: string, onBehalfOf: string | null = null) => ({ userId, onBehalfOf });

  it.each([
    ['another officer', at('chief'), at('deputy'), true],
    ['the same officer', at('chief'), at('chief'), false],
    ['who stands in for the proposer', at('chief'), at('clerk', 'chief'), false],
    ['the proposer, who stands in for another', at('chief'), at('chief', 'deputy'), false],
    ['the officer in whose place it was proposed', at('clerk', 'chief'), at('chief'), false],
    ['another who stands in for that officer', at('clerk', 'chief'), at('other', 'chief'), false],
    ['two who stand in for two', at('clerk', 'chief'), at('other', 'deputy'), true],
  ])('%s', (_who, proposer, decider, second) => {
    expect(isSecondPerson(proposer, decider)).toBe(second);
  });
});
