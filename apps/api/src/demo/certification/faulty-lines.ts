import type { DemoCandidate } from './candidates.js';
import type { RosterLine } from './roster-book.js';
import { syntheticId } from './synthetic-id.js';

const assistant = { level: '助理电子商务师', directions: '网络客服、美工设计', degree: '专科', major: '电子商务' };

/** Rows that are wrong, each in another way: they come back with the problem at its cell. `n` numbers the people in them. */
export function faultyLines(n: number): RosterLine[] {
  const good = (place: number): string => syntheticId(n + place, '1996-05-20');
  const wrongCheck = good(0).slice(0, 17) + (good(0).endsWith('0') ? '1' : '0');
  return [
    { ...assistant, name: '卞校验', number: wrongCheck },
    { ...assistant, name: '卞二月', number: `${good(1).slice(0, 6)}19960230${good(1).slice(14)}` },
    { ...assistant, name: '卞十五', number: '339900960520001' },
    { ...assistant, name: '卞方向', number: good(2), directions: '网络客服' },
    { ...assistant, name: '卞他级', number: good(3), directions: '网络客服、运营推广' },
    { ...assistant, name: '卞高级', number: good(4), level: '高级电子商务师', directions: '' },
    { ...assistant, name: '卞倒置', number: good(5), workFrom: '2024-05-01', workUntil: '2020-05-01' },
    { ...assistant, name: '', number: good(6) },
  ];
}

/** Rows that may be people of the register: the same number under another name, and the same name and birthday under another number. */
export function likeLines(known: readonly DemoCandidate[], n: number): RosterLine[] {
  return known.map(({ name, number }, place) => {
    if (place % 2 === 0) return { ...assistant, name: `${name}（曾用名）`, number };
    const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
    return { ...assistant, name, number: syntheticId(n + place, birthday) };
  });
}
