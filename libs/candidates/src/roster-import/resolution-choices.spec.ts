import { resolutionChoices } from './resolution-choices.js';

const base = { known: true, registered: true, corrects: true };

describe('Resolutions of possible duplicates', () => {
  it.each([
    [{ ...base, likeness: 'SAME_NUMBER' }, ['SAME', 'SAME_NEW_NAME', 'SKIP']],
    [{ ...base, likeness: 'SAME_NUMBER', corrects: false }, ['SAME', 'SKIP']],
    [{ ...base, likeness: 'SAME_NUMBER', corrects: false, registered: false }, ['SAME', 'SAME_NEW_NAME', 'SKIP']],
    [{ ...base, likeness: 'SAME_PERSON' }, ['SAME', 'DIFFERENT', 'SKIP']],
    [{ ...base, likeness: 'SAME_NUMBER', known: false }, ['SKIP']],
  ] as const)('%j', (resemblance, choices) => expect(resolutionChoices(resemblance)).toEqual(choices));
});
