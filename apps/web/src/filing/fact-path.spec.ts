import { partWith } from './fact-path';

describe('partWith', () => {
  it('changes one value inside its part and leaves the others', () => {
    const facts = Object.freeze({ staff: Object.freeze({ total: 5, managers: 1 }), capacity: 30 });
    expect(partWith(facts, 'staff.total', 6)).toEqual({ part: 'staff', value: { total: 6, managers: 1 } });
    expect(partWith(facts, 'capacity', 40)).toEqual({ part: 'capacity', value: 40 });
  });

  it('begins a part that is not there', () => {
    expect(partWith({}, 'contact.phone', '0571')).toEqual({ part: 'contact', value: { phone: '0571' } });
  });

  it('states nothing where nothing is left', () => {
    expect(partWith({ contact: { phone: '0571' } }, 'contact.phone', '')).toEqual({
      part: 'contact',
      value: undefined,
    });
    expect(partWith({ scopes: ['a'] }, 'scopes', [])).toEqual({ part: 'scopes', value: undefined });
    expect(partWith({ capacity: 1 }, 'capacity', undefined)).toEqual({ part: 'capacity', value: undefined });
  });

  it('keeps false and zero: they are statements', () => {
    expect(partWith({}, 'commitments.syllabus', false).value).toEqual({ syllabus: false });
    expect(partWith({}, 'staff.others', 0).value).toEqual({ others: 0 });
  });
});
