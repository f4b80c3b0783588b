import type { ExamComponent } from '@shidian/rules/certification-programme.js';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import type { Words } from '@shidian/rules/words.js';
import { markPlace } from '../exam-sits.js';

const components: Readonly<Record<ExamComponent, Words>> = {
  ONLINE: { zh: '线上考核', en: 'On-line paper' },
  PRACTICAL: { zh: '实操考核', en: 'Practical' },
  DEFENCE: { zh: '论文（方案）答辩', en: 'Thesis or plan, defended' },
};

/** A mark that is to be sat: its direction, where the level has any, and its component. */
export function markWords(level: Pick<CertificateLevel, 'directions'>, key: string): Words {
  const { direction, component } = markPlace(key);
  const title = level.directions.find(({ id }) => id === direction)?.title;
  const { zh, en } = components[component];
  return title ? { zh: `${title.zh} · ${zh}`, en: `${title.en} · ${en}` } : { zh, en };
}

/** Beginning and end in Beijing time, as on a ticket. */
export function whenText(startsAt: Date, endsAt: Date): string {
  const local = (instant: Date) =>
    new Date(instant.getTime() + 8 * 3_600_000).toISOString().replace('T', ' ').slice(0, 16);
  const [from, until] = [local(startsAt), local(endsAt)];
  return `${from} – ${until.slice(0, 10) === from.slice(0, 10) ? until.slice(11) : until}`;
}
