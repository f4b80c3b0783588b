/** Codes of figures: what a clause asks or what the facts show. */
export const quantityCodes = [
  'count.required',
  'count.actual',
  'share.required',
  'share.actual',
  'each-year.required',
  'each-year.actual',
  'seats.required',
  'seats.actual',
  'name.required',
  'name.actual',
  'value.required',
  'value.actual',
  'date.required',
  'date.actual',
  'document.required',
  'document.actual',
  'true.required',
  'true.actual',
  'equipment.required',
  'equipment.actual',
  'judged.required',
  'scopes.required',
  'scopes.actual',
  'entries.required',
  'entries.actual',
  'due.required',
  'due.actual',
] as const;
export type QuantityCode = (typeof quantityCodes)[number];

/** Codes of reasons. */
export const reasonCodes = [
  'facts.missing',
  'judged.open',
  'count.below',
  'share.below',
  'major.near-miss',
  'major.misprint',
  'major.other-school-type',
  'major.not-listed',
  'intake.below',
  'intake.year-doubled',
  'intake.year-missing',
  'value.not-accepted',
  'value.for-reviewer',
  'date.expired',
  'date.not-yet-valid',
  'document.missing',
  'fact.false',
  'people.same-person',
  'seats.below',
  'seats.shared-room',
  'equipment.below',
  'scope.unknown',
  'scope.closed',
  'rate.nobody',
  'entries.recorded',
  'due.overdue',
  'due.late',
  'due.awaited',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Codes of least changes. */
export const changeCodes = [
  'list.qualify',
  'list.add',
  'list.add-also',
  'list.remove-others',
  'intake.raise',
  'major.add-listed',
  'value.change',
  'date.renew',
  'date.wait',
  'fact.make-true',
  'seats.add',
  'equipment.add',
  'scope.remove',
  'rate.raise',
  'due.hand-in',
] as const;
export type ChangeCode = (typeof changeCodes)[number];

/** Every code that can stand in a finding; a wording file without one of them fails the type check. */
export const codes = [...quantityCodes, ...reasonCodes, ...changeCodes] as const;
export type Code = (typeof codes)[number];
