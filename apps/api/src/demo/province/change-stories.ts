import type { ProviderChangeKind, ProviderKind } from '@shidian/contract/providers.js';
import type { DemoOrganisation } from '../accounts.js';
import type { ChangeDefect } from './change-journey.js';

/** What happens to a change, so many days before the present. */
export type ChangeAct =
  | { readonly ago: number; readonly do: 'draft' | 'submit' | 'mend' | 'accept' }
  | { readonly ago: number; readonly do: 'withdraw'; readonly reason: string }
  | { readonly ago: number; readonly do: 'return'; readonly message: string; readonly defects: readonly ChangeDefect[] }
  | { readonly ago: number; readonly do: 'reject'; readonly code: string; readonly text: string };

/** A change that a filed unit reports: one of these people’s, or of any unit of a city. */
export interface ChangeStory {
  readonly kind: ProviderChangeKind;
  readonly of: ProviderKind;
  readonly city: string;
  readonly organisation?: DemoOrganisation;
  /** The new name in a rename, after the name of the city. */
  readonly name?: string;
  readonly acts: readonly ChangeAct[];
}

const draft = (ago: number): ChangeAct => ({ ago, do: 'draft' });
const submit = (ago: number): ChangeAct => ({ ago, do: 'submit' });
const accept = (ago: number): ChangeAct => ({ ago, do: 'accept' });

const unproven: ChangeAct & { readonly do: 'return' } = {
  ago: 0,
  do: 'return',
  message: '请按所列问题补正后重新提交。',
  defects: [
    { path: 'scopes', code: 'change-unproven', text: '新增培训范围缺少师资与设备的说明。' },
    { path: 'reason', code: 'statement-too-brief', text: '请写明新增范围的培训计划。' },
  ],
};

/** Changes of every kind, and in every state that a change can have. */
export const changeStories: readonly ChangeStory[] = [
  {
    kind: 'RENAME',
    of: 'PRACTICE_BASE',
    city: '330200',
    name: '港湾数字贸易有限公司',
    acts: [draft(262), submit(260), accept(252)],
  },
  {
    kind: 'SCOPE',
    of: 'TRAINING_INSTITUTION',
    city: '330300',
    acts: [draft(212), submit(210), { ...unproven, ago: 203 }, { ago: 197, do: 'mend' }, submit(196), accept(190)],
  },
  { kind: 'MERGER', of: 'TRAINING_INSTITUTION', city: '330100', acts: [draft(152), submit(150), accept(141)] },
  { kind: 'SPLIT', of: 'PRACTICE_BASE', city: '331000', acts: [draft(122), submit(120), accept(112)] },
  { kind: 'TRANSFER', of: 'PRACTICE_BASE', city: '330500', acts: [draft(101), submit(99), accept(91)] },
  {
    kind: 'RENAME',
    of: 'TRAINING_INSTITUTION',
    city: '330600',
    name: '越州电商培训学校',
    acts: [draft(72), submit(70), { ago: 66, do: 'withdraw', reason: '名称未获登记机关核准。' }],
  },
  {
    kind: 'TRANSFER',
    of: 'PRACTICE_BASE',
    city: '330700',
    acts: [
      draft(62),
      submit(60),
      { ago: 51, do: 'reject', code: 'conditions-not-met', text: '承接单位的场地和专职带教人员不符合备案条件。' },
    ],
  },
  // Nobody has looked at it: overdue.
  { kind: 'MERGER', of: 'PRACTICE_BASE', city: '330400', acts: [draft(33), submit(31)] },
  {
    kind: 'SCOPE',
    of: 'TRAINING_INSTITUTION',
    city: '330100',
    organisation: 'zhejiang-institution',
    acts: [draft(20), submit(18), { ...unproven, ago: 9 }],
  },
  // A name with a character beyond those that every font has.
  {
    kind: 'RENAME',
    of: 'TRAINING_INSTITUTION',
    city: '330800',
    name: '𠮷川电商培训学校',
    acts: [draft(8), submit(6)],
  },
  { kind: 'SPLIT', of: 'TRAINING_INSTITUTION', city: '331100', acts: [draft(6), submit(5)] },
  { kind: 'TRANSFER', of: 'TRAINING_INSTITUTION', city: '330200', acts: [draft(5), submit(4)] },
  {
    kind: 'SCOPE',
    of: 'PRACTICE_BASE',
    city: '330700',
    organisation: 'zhejiang-base',
    acts: [draft(2)],
  },
];
