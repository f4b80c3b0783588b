/** What the rules say. */
export const findings = {
  title: 'Against the conditions',
  none: 'No condition rests on this section alone.',
  allMet: 'No condition is unmet or lacks facts.',
  open_one: '{{count}} condition is open',
  open_other: '{{count}} conditions are open',
  note: 'Worked out as you type. After you submit, the same rules decide.',
  required: 'Required',
  actual: 'Stated',
  clause: 'Clause',
  advisory: 'Advice',
  rows: 'It is about:',
  leastChange: 'The least change that would meet it:',
  leastChanges: 'The least changes that would meet it (one of them):',
  missing: 'Still to be stated:',
};

/** Defects of a return. */
export const defects = {
  title_one: '{{count}} point to mend',
  title_other: '{{count}} points to mend',
  whole: 'The application',
  add: 'Note a defect',
  noted: 'Note a defect ({{number}})',
  dialog: 'Defect: {{label}}',
  code: 'Kind of defect',
  text: 'Explanation (the school sees it)',
  textMissing: 'Say what is wrong and what must be done.',
  note: 'Note it',
  noneNoted: 'No defects are noted yet. Use “Note a defect” beside a fact.',
  remove: 'Remove',
};

/** Reading facts back. */
export const readBack = { changed: 'Changed', list: 'list', table: 'Stated facts: {{section}}' };

/** The record. */
export const history = {
  title: 'Full record',
  back: 'Back',
  submissions: 'Submissions',
  noSubmissions: 'Nothing was submitted yet.',
  submittedBy: 'Submitted by {{who}}',
  package: 'rule package {{package}} {{version}}',
  hash: 'Hash of the content {{hash}}',
};
