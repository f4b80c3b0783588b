import type { Material } from '@shidian/rules/package.js';
import { fieldLink, sectionIds, sectionOfPath, sectionState } from './sections';

const words = { zh: '', en: '' };
const materials: Material[] = [
  { id: 'school-licence', rule: 'legal-entity', required: true, title: words, why: words },
  { id: 'photos', rule: 'venue', required: false, title: words, why: words },
];
const file = { fileId: 'f', name: 'a.pdf', sha256: '', size: 1 };

describe('sections', () => {
  it('finds the section of every path', () => {
    expect(sectionOfPath('majors.0.intakes.2.students')).toBe('majors');
    expect(sectionOfPath('majorHead.title')).toBe('head');
    expect(sectionOfPath('office.address')).toBe('staff');
    expect(sectionOfPath('documents.school-licence')).toBe('materials');
    expect(sectionOfPath('nowhere')).toBeNull();
  });

  it('links to the field inside its section', () => {
    expect(fieldLink('a1', 'team.3.name')).toBe('/applications/a1/team?focus=team.3.name');
    expect(fieldLink('a1', 'nowhere')).toBe('/applications/a1');
  });

  it('says empty for an empty draft in every section', () => {
    sectionIds.forEach((id) => expect(sectionState(id, {}, materials)).toBe('empty'));
  });

  it('tells started from filled', () => {
    expect(sectionState('licence', { licence: { number: '1' } }, materials)).toBe('started');
    expect(
      sectionState(
        'licence',
        { licence: { number: '1', holder: 'x', validFrom: '2020-01-01', validUntil: 'long-term' } },
        materials,
      ),
    ).toBe('filled');
    expect(sectionState('rooms', { rooms: [{ name: 'A', use: 'theory', seatsTheory: 0 }] }, materials)).toBe('filled');
    expect(sectionState('rooms', { rooms: [{ name: 'A', use: 'both', seatsTheory: 40 }] }, materials)).toBe('started');
    expect(sectionState('staff', { staff: [{ name: 'x', role: 'technician' }] }, materials)).toBe('started');
    expect(sectionState('team', { team: [{}] }, materials)).toBe('started');
  });

  it('counts only required materials', () => {
    expect(sectionState('materials', { documents: [{ material: 'photos', files: [file] }] }, materials)).toBe(
      'started',
    );
    expect(sectionState('materials', { documents: [{ material: 'school-licence', files: [file] }] }, materials)).toBe(
      'filled',
    );
  });
});
