/** The reviewer's queue. */
export const queue = {
  title: 'Review queue',
  lead_one: '{{count}} application',
  lead_other: '{{count}} applications',
  filters: 'Filters',
  search: 'Search',
  searchHint: 'School or number',
  round: 'Round',
  schoolType: 'Type of school',
  status: 'State',
  outcome: 'Outcome',
  apply: 'Search',
  reset: 'Reset',
  number: 'Number',
  school: 'School',
  submittedAt: 'Submitted',
  empty: 'No application matches.',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: 'Page {{page}}',
};

/** The workbench. */
export const workbench = {
  back: 'Back to the queue',
  next: 'Next item',
  noNext: 'There is no next item in the queue.',
  uscc: 'USCC {{uscc}}',
  submission: 'Submission {{attempt}} · {{date}}',
  changedOnly: 'Only what changed since the return',
  overtaken:
    'Somebody else dealt with this application while you read it: {{status}}. The defects you noted were not sent.',
  evaluating: 'It is being evaluated; the review can begin when that is done.',
};

/** A verdict on one rule. */
export const judge = {
  legend: 'Verdict on “{{rule}}”',
  comment: 'Reason (required if not met)',
  choose: 'Choose met or not met.',
  commentMissing: 'Say why it is not met.',
  save: 'Save the verdict',
  change: 'Change the verdict',
  saved: 'Saved by {{who}}, {{when}}',
  carriedOver: 'Carried over from {{who}}, {{when}}: nothing it rests on has changed. It can be changed.',
};

/** Decisions. */
export const decide = {
  title: 'Decision',
  unjudged: 'Not judged yet: {{rules}}',
  unmet: 'Not met: {{rules}}',
  full: 'All {{capacity}} places of this round are taken',
  defectsNoted_one: '{{count}} defect is noted: return it, or remove it, before approving',
  defectsNoted_other: '{{count}} defects are noted: return them, or remove them, before approving',
  capacity: 'Approving takes this round from {{before}} to {{after}} of {{capacity}} places; {{left}} remain.',
  noCapacity: 'This round has no limit of places.',
  return_one: 'Return ({{count}})',
  return_other: 'Return ({{count}})',
  reject: 'Reject',
  approve: 'Approve',
  done: 'The decision is in force.',
  messageToApplicant: 'Message to the applicant',
  messageOptional: 'Message to the applicant (optional)',
  noteOptional: 'Message to that desk (optional)',
  messageMissing: 'Write a message to the applicant.',
  returnTitle: 'Return for mending',
  returnText: 'The applicant sees all of these at once, each with a link to its field.',
  sendBackText: 'The desk sees all of the defects below and has the filing anew; the unit need not submit again.',
  returnConfirm_one: 'Return with {{count}} defect',
  returnConfirm_other: 'Return with {{count}} defects',
  returnNeedsDefects: 'Note at least one defect first.',
  rejectTitle: 'Reject',
  rejectText: 'This is final. The applicant sees the reasons you choose and your message.',
  rejectConfirm: 'Reject for good',
  reasons: 'Reasons (one or more)',
  reasonMissing: 'Choose at least one reason.',
  approveTitle: 'Approve {{school}}',
  approveConfirm: 'Approve',
};
