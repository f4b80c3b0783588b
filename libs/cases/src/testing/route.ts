import type { Department } from '@shidian/contract/organisations.js';
import type { Stage } from '@shidian/rules/package.js';
import { stageOf } from '../route/route.js';

/** The same words in both languages. */
export const words = (text: string) => ({ zh: text, en: text });
const joint: readonly Department[] = ['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION'];
const step = (id: string, level: Stage['level'], jointSignOff: readonly Department[] = []): Stage => ({
  ...{ id, level, jointSignOff, title: words(id), role: 'OFFICER' },
  ...{ actions: ['pass', 'return', 'reject'], dueWorkingDays: 10 },
});

/** County, then city and province beside three departments, as the routes of filings have it. */
export const route: readonly Stage[] = [
  step('prescreen', 'county'),
  step('review', 'city', joint),
  step('approval', 'province', joint),
];

/** The step of the route with this id. */
export const stageAt = (id: string): Stage => stageOf(route, id);

/** Yiwu, in the city of Jinhua. */
export const YIWU = '330782';
