import type { Change, Quantity, Reason } from './findings.js';
import type { FactsIssue, IssueCode } from './schema/issues.js';
import type { Code } from './codes.js';
import { describeTerm } from './terms.js';
import type { Locale, Params, Words } from './words.js';
import { inLocale } from './words.js';

// {x} is a parameter, {x:terms} closed values separated by commas, {x:words} the pair xZh / xEn from the package.
const wordings = {
  'count.required': { zh: '{noun:words}不少于 {count} 名', en: 'at least {count} {noun:words}' },
  'count.actual': { zh: '{noun:words} {count} 名', en: '{count} {noun:words}' },
  'share.required': { zh: '{noun:words}不低于 {percent}%', en: 'at least {percent} % {noun:words}' },
  'share.actual': { zh: '共 {whole} 人，其中{noun:words} {count} 人', en: '{count} of {whole} are {noun:words}' },
  'each-year.required': {
    zh: '{first}—{last} 年每年招生不少于 {min} 人',
    en: 'at least {min} students admitted in each year from {first} to {last}',
  },
  'each-year.actual': {
    zh: '“{major}”招生最少的一年（{year} 年）为 {count} 人',
    en: '{count} students in the lowest year ({year}) of “{major}”',
  },
  'seats.required': {
    zh: '理论与实践场地各能同时容纳 {min} 人',
    en: 'places for {min} at once, for theory and for practice',
  },
  'seats.actual': {
    zh: '理论 {theory} 个，实践 {practice} 个工位',
    en: '{theory} places for theory, {practice} for practice',
  },
  'name.required': {
    zh: '专业列入本项目{schoolType:terms}对应专业',
    en: 'a major on the programme’s list for a {schoolType:terms}',
  },
  'name.actual': { zh: '“{name}”', en: '“{name}”' },
  'value.required': { zh: '{values:terms}', en: '{values:terms}' },
  'value.actual': { zh: '{values:terms}', en: '{values:terms}' },
  'date.required': { zh: '提交之日（{day}）有效', en: 'in force on the day of submission ({day})' },
  'date.actual': { zh: '有效期：{from}—{until:terms}', en: 'valid: {from} – {until:terms}' },
  'date.actual-until': { zh: '有效期至 {until}', en: 'valid until {until}' },
  'date.actual-long-term': { zh: '长期有效', en: 'valid without end' },
  'document.required': { zh: '上传材料', en: 'a document uploaded' },
  'document.actual': { zh: '已上传材料 {count} 项', en: '{count} uploaded' },
  'true.required': { zh: '具备{noun:words}', en: 'has {noun:words}' },
  'true.actual': { zh: '{noun:words}：{answer:terms}', en: '{noun:words}: {answer:terms}' },
  'equipment.required': {
    zh: '{lines} 项设备达到建议数量',
    en: '{lines} lines of equipment in the suggested quantity',
  },
  'equipment.actual': { zh: '{lines} 项中 {count} 项达到', en: '{count} of {lines} lines reach it' },
  'judged.required': { zh: '由审核人员依据材料评判', en: 'judged by a reviewer on the evidence' },
  'scopes.required': { zh: '所申请的培训范围均已开放', en: 'every scope applied for is open' },
  'scopes.actual': { zh: '申请 {count} 项培训范围', en: '{count} scopes applied for' },
  'entries.required': { zh: '没有{noun:words}', en: 'no {noun:words}' },
  'entries.actual': { zh: '{noun:words} {count} 条', en: '{noun:words}: {count}' },
  'due.required': { zh: '{due} 前（含当日）提交', en: 'handed in by {due}, that day included' },
  'due.actual': { zh: '{on} 提交', en: 'handed in on {on}' },
  'work.required': { zh: '连续从事本职业满 {years} 年', en: '{years} years of unbroken work in the occupation' },
  'work-added.required': { zh: '从事本职业满 {years} 年', en: '{years} years of work in the occupation' },
  'work-since.required': {
    zh: '取得{level:words}证书后连续从事本职业满 {years} 年',
    en: '{years} years of unbroken work after the certificate “{level:words}”',
  },
  'work-managing.required': {
    zh: '连续从事本职业满 {years} 年，其中担任中高层管理岗位满 {managingYears} 年',
    en: '{years} years of unbroken work, {managingYears} of them in middle or senior management',
  },
  'work.actual': {
    zh: '{years} 年零 {days} 天（{from} 至 {until}）',
    en: '{years} years and {days} days ({from} to {until})',
  },
  'work-managing.actual': {
    zh: '{years} 年零 {days} 天（{from} 至 {until}），其中中高层管理 {managingYears} 年零 {managingDays} 天',
    en: '{years} years and {days} days ({from} to {until}), in management {managingYears} years and {managingDays} days',
  },
  'certificate.required': { zh: '已取得{level:words}证书', en: 'holds the certificate “{level:words}”' },
  'certificate.actual': { zh: '{level:words}证书，{on} 取得', en: 'certificate “{level:words}” of {on}' },
  'training.required': {
    zh: '完成{level:words}正规培训不少于 {hours} 标准学时，并取得结业证书',
    en: 'formal training for “{level:words}” of at least {hours} standard hours, with a completion certificate',
  },
  'training-any.required': {
    zh: '完成{level:words}正规培训，并取得结业证书',
    en: 'formal training for “{level:words}”, with a completion certificate',
  },
  'training.actual': {
    zh: '{level:words}培训 {hours} 学时，{on} 结业',
    en: '{hours} hours for “{level:words}”, completed on {on}',
  },
  'degree.required': { zh: '{levels:terms}毕业', en: 'graduated: {levels:terms}' },
  'degree-related.required': { zh: '本专业{levels:terms}毕业', en: 'graduated in a related major: {levels:terms}' },
  'degree-unrelated.required': { zh: '非本专业{levels:terms}毕业', en: 'graduated in another major: {levels:terms}' },
  'degree.actual': { zh: '{levels:terms}，“{major}”', en: '{levels:terms}, “{major}”' },
  'student.required': {
    zh: '本专业{levels:terms}在校生，经学校推荐',
    en: 'a student of a related major ({levels:terms}), recommended by the school',
  },
  'level.required': { zh: '{level:words}已开放报考', en: '“{level:words}” is open' },
  'standing.required': { zh: '由资格有效的试点院校报名', en: 'enrolled by a pilot school in good standing' },
  'standing.actual': { zh: '试点资格：{from} 至 {until}', en: 'standing from {from} to {until}' },

  'facts.missing': { zh: '还有 {count} 项内容未提供', en: '{count} facts are not stated yet' },
  'judged.open': { zh: '等待审核人员评判', en: 'waiting for a reviewer’s judgement' },
  'count.below': {
    zh: '{noun:words}现有 {count} 名，要求不少于 {required} 名',
    en: '{count} {noun:words}, {required} are required',
  },
  'share.below': {
    zh: '{whole} 人中{noun:words} {count} 人，未达到 {percent}%',
    en: '{count} of {whole} are {noun:words}: below {percent} %',
  },
  'major.near-miss': {
    zh: '“{name}”未列入对应专业，与“{likely}”相近，由审核人员确认',
    en: '“{name}” is not on the list but close to “{likely}”; a reviewer confirms',
  },
  'major.misprint': {
    zh: '目录印为“{printed}”，疑为“{likely}”之误，由审核人员确认',
    en: 'the list prints “{printed}”, probably for “{likely}”; a reviewer confirms',
  },
  'major.other-school-type': {
    zh: '“{name}”是{otherType:terms}的对应专业，不是{schoolType:terms}的',
    en: '“{name}” is listed for a {otherType:terms}, not for a {schoolType:terms}',
  },
  'major.not-listed': {
    zh: '“{name}”不是{schoolType:terms}的对应专业',
    en: '“{name}” is not on the list for a {schoolType:terms}',
  },
  'intake.below': {
    zh: '“{major}”{year} 年招生 {count} 人，不足 {min} 人',
    en: '“{major}” admitted {count} students in {year}, fewer than {min}',
  },
  'intake.year-doubled': {
    zh: '“{major}”{year} 年的招生数填写了两次，请保留一条',
    en: '“{major}” states its intake of {year} twice; keep one',
  },
  'intake.year-missing': {
    zh: '“{major}”缺少 {years} 年招生数',
    en: 'the intake of “{major}” is not stated for {years}',
  },
  'value.not-accepted': { zh: '现为{values:terms}，不在要求之列', en: '{values:terms} is not accepted' },
  'value.for-reviewer': { zh: '现为{values:terms}，由审核人员认定', en: '{values:terms}: a reviewer decides' },
  'date.expired': { zh: '有效期至 {until}，提交之日（{day}）已过期', en: 'expired on {until}, before {day}' },
  'date.not-yet-valid': {
    zh: '自 {from} 起有效，提交之日（{day}）尚未生效',
    en: 'in force only from {from}, after {day}',
  },
  'document.missing': { zh: '尚未上传材料', en: 'the document is not uploaded' },
  'fact.false': { zh: '尚无{noun:words}', en: 'there is no {noun:words}' },
  'people.same-person': {
    zh: '两项职责均由“{name}”承担，由审核人员认定',
    en: '“{name}” holds both duties; a reviewer decides',
  },
  'seats.below': {
    zh: '理论 {theory} 个、实践 {practice} 个工位，各须不少于 {min} 个',
    en: '{theory} places for theory and {practice} for practice; {min} of each are required',
  },
  'seats.shared-room': {
    zh: '“{room}”须同时算作理论与实践场地才够数，由审核人员认定',
    en: '“{room}” would have to serve theory and practice at once; a reviewer decides',
  },
  'equipment.below': {
    zh: '{lines} 项中有 {count} 项少于建议数量（不影响结论）',
    en: '{count} of {lines} lines are below the suggestion (no effect on the outcome)',
  },
  'scope.unknown': { zh: '“{scope}”不是可申请的培训范围', en: '“{scope}” is not a scope that can be applied for' },
  'scope.closed': {
    zh: '“{name:words}”尚未开放：{why:words}；由审核人员处理',
    en: '{name:words} is not open yet: {why:words}; a reviewer decides',
  },
  'rate.nobody': { zh: '没有可供计算比例的人数，由审核人员认定', en: 'nobody to take a share of; a reviewer decides' },
  'entries.recorded': {
    zh: '有{noun:words} {count} 条，最近一条为 {on}',
    en: '{noun:words}: {count} on record, the latest of {on}',
  },
  'due.overdue': { zh: '应于 {due} 前提交，至 {day} 仍未提交', en: 'was due on {due} and is not there on {day}' },
  'due.late': { zh: '{on} 提交，晚于 {due}', en: 'handed in on {on}, after {due}' },
  'due.awaited': { zh: '尚未提交，截止日为 {due}', en: 'not handed in yet; due on {due}' },
  'work.none': { zh: '没有可计入的从业经历，要求满 {years} 年', en: 'no work that counts; {years} years are required' },
  'work.short': {
    zh: '可计入的从业时间为 {years} 年零 {days} 天，不足 {required} 年',
    en: '{years} years and {days} days count, {required} years are required',
  },
  'management.short': {
    zh: '其中中高层管理为 {years} 年零 {days} 天，不足 {required} 年',
    en: '{years} years and {days} days in management, {required} years are required',
  },
  'certificate.none': { zh: '未取得{level:words}证书', en: 'does not hold the certificate “{level:words}”' },
  'training.none': { zh: '没有{level:words}正规培训结业记录', en: 'no completed formal training for “{level:words}”' },
  'training.hours': {
    zh: '{level:words}培训 {hours} 学时，不足 {required} 标准学时',
    en: '{hours} hours for “{level:words}”, {required} standard hours are required',
  },
  'degree.none': { zh: '没有{levels:terms}学历', en: 'no degree of these: {levels:terms}' },
  'degree.not-yet': { zh: '“{major}”{on} 才毕业', en: 'graduates in “{major}” only on {on}' },
  'degree.is-unrelated': { zh: '“{major}”不属于本专业', en: '“{major}” is not a related major' },
  'degree.is-related': {
    zh: '“{major}”属于本专业，本条件只适用于非本专业',
    en: '“{major}” is a related major; this condition is for others only',
  },
  'degree.for-body': {
    zh: '“{major}”未列明，是否属于本专业由认证机构认定',
    en: '“{major}” is not on the list; the certifying body decides whether it is related',
  },
  'degree.unnamed': {
    zh: '本专业（“{major}”）{levels:terms}学历不在本等级任何一项条件之内，不能据此报考',
    en: 'no condition of this level names a related {levels:terms} (“{major}”): it admits nobody',
  },
  'student.not': { zh: '不是{levels:terms}在校生', en: 'is not a student of these: {levels:terms}' },
  'student.not-recommended': { zh: '学校未推荐', en: 'is not recommended by the school' },
  'level.closed': { zh: '{level:words}尚未开放：{why:words}', en: '“{level:words}” is closed: {why:words}' },
  'standing.none': { zh: '报名院校不是已获批准的试点院校', en: 'the school is not an approved pilot school' },
  'standing.not-yet': {
    zh: '试点资格自 {from} 起有效，{on} 尚未生效',
    en: 'its standing begins on {from}, after {on}',
  },
  'standing.ended': {
    zh: '试点资格已于 {until} 到期（查询日 {on}）',
    en: 'its standing ended on {until}, before {on}',
  },

  'list.qualify': {
    zh: '现有人员中再有 {count} 名成为{noun:words}',
    en: '{count} more of those listed become {noun:words}',
  },
  'list.add': { zh: '另增 {count} 名{noun:words}', en: 'add {count} {noun:words}' },
  'list.add-also': {
    zh: '新增人员中至少 {count} 名同时是{noun:words}',
    en: 'at least {count} of the added are also {noun:words}',
  },
  'list.remove-others': {
    zh: '减少 {count} 名不是{noun:words}的人员',
    en: '{count} fewer who are not {noun:words}',
  },
  'intake.raise': {
    zh: '“{major}”{year} 年招生须多 {count} 人（填报 {from} 人，请核对）',
    en: '“{major}” needs {count} more students in {year} ({from} stated; check the figure)',
  },
  'major.add-listed': {
    zh: '填报一个列入{schoolType:terms}对应专业的专业',
    en: 'name a major that is on the list for a {schoolType:terms}',
  },
  'value.change': { zh: '由具有{values:terms}者担任', en: 'appoint someone with {values:terms}' },
  'date.renew': { zh: '换领有效期不早于 {day} 的证照', en: 'renew it so that it is in force on {day}' },
  'date.wait': { zh: '在 {from} 或之后提交', en: 'submit on {from} or later' },
  'fact.make-true': { zh: '落实{noun:words}', en: 'provide {noun:words}' },
  'seats.add': { zh: '增加 {count} 个{use:terms}工位', en: 'add {count} places for {use:terms}' },
  'equipment.add': {
    zh: '第 {line} 项{name:words}还差 {count} {unit:words}',
    en: 'line {line}, {name:words}: {count} more ({unit:words})',
  },
  'scope.remove': { zh: '不申请“{scope}”', en: 'leave out “{scope}”' },
  'rate.raise': {
    zh: '同样人数下还须再有 {count} 名{noun:words}',
    en: '{count} more {noun:words} among as many',
  },
  'due.hand-in': { zh: '补交', en: 'hand it in' },
  'work.continue': { zh: '继续从业 {days} 天，至 {on} 满足', en: '{days} more days of work; met on {on}' },
  'work.begin': {
    zh: '连续从业满 {years} 年；自 {from} 起算，最早 {on} 满足',
    en: '{years} years of unbroken work; begun on {from}, met on {on} at the earliest',
  },
  'work.add': { zh: '再从业 {days} 天', en: '{days} more days of work' },
  'management.continue': {
    zh: '继续担任中高层管理岗位 {days} 天，至 {on} 满足',
    en: '{days} more days in management; met on {on}',
  },
  'management.begin': {
    zh: '担任中高层管理岗位 {days} 天，最早 {on} 满足',
    en: '{days} days in management; met on {on} at the earliest',
  },
  'certificate.obtain': { zh: '先取得{level:words}证书', en: 'obtain the certificate “{level:words}” first' },
  'training.complete': {
    zh: '完成{level:words}正规培训 {hours} 标准学时并取得结业证书',
    en: 'complete {hours} standard hours of training for “{level:words}”',
  },
  'training.complete-any': {
    zh: '完成{level:words}正规培训并取得结业证书',
    en: 'complete formal training for “{level:words}”',
  },
  'degree.obtain': { zh: '取得{levels:terms}学历', en: 'obtain one of these: {levels:terms}' },
  'degree.obtain-related': {
    zh: '取得本专业{levels:terms}学历',
    en: 'obtain one of these in a related major: {levels:terms}',
  },
  'degree.obtain-unrelated': {
    zh: '取得非本专业{levels:terms}学历',
    en: 'obtain one of these in another major: {levels:terms}',
  },
  'student.recommend': { zh: '取得学校推荐', en: 'be recommended by the school' },
  'standing.obtain': { zh: '由资格有效的试点院校报名', en: 'be enrolled by a pilot school in good standing' },

  'type-object': { zh: '应为一组字段，请按格式填写', en: 'must be a group of fields; follow the schema' },
  'type-list': { zh: '应为列表，请按格式填写', en: 'must be a list; follow the schema' },
  'type-text': { zh: '应为文字，请重新填写', en: 'must be text; enter it as text' },
  'type-number': { zh: '应为数字，请填写整数', en: 'must be a number; enter a whole number' },
  'type-boolean': { zh: '应为是或否，请选择其一', en: 'must be true or false; choose one' },
  'number-fraction': { zh: '不能为小数，请填写整数', en: 'must not be a fraction; enter a whole number' },
  'number-too-small': { zh: '不能小于 {min}，请核对', en: 'must not be below {min}; check the figure' },
  'number-too-large': { zh: '不能大于 {max}，请核对', en: 'must not exceed {max}; check the figure' },
  'text-empty': { zh: '不能为空，请填写', en: 'must not be empty; fill it in' },
  'text-too-long': { zh: '不能超过 {max} 个字，请缩短', en: 'must not exceed {max} characters; shorten it' },
  'text-characters': {
    zh: '含有不允许的字符，请删除后重新输入',
    en: 'holds characters that are not allowed; type it anew',
  },
  'value-not-listed': {
    zh: '不在可选范围，请从以下各项中选择：{values}',
    en: 'is not on the list; choose one of: {values}',
  },
  'date-invalid': {
    zh: '不是有效日期，请按 2021-03-31 的格式填写',
    en: 'is not a calendar date; write it as 2021-03-31',
  },
  'list-too-long': { zh: '不能超过 {max} 条，请删减', en: 'must not hold more than {max} entries; remove some' },
  'field-required': { zh: '必须填写，请补充', en: 'is required; add it' },
  'field-unknown': { zh: '不是已知字段，请删除或改正名称', en: 'is not a known field; remove it or mend its name' },
  'year-doubled': { zh: '{year} 年填写了两次，请保留一条', en: '{year} is stated twice; keep one' },
  'year-outside': {
    zh: '{year} 年不在 {first}—{last} 年之内，不参与判定',
    en: '{year} is not among {first} to {last} and has no effect',
  },
  'line-doubled': { zh: '第 {line} 项填写了两次，请保留一条', en: 'line {line} is stated twice; keep one' },
  'material-doubled': {
    zh: '材料“{material}”出现两次，请合并',
    en: 'material “{material}” stands twice; merge the rows',
  },
  'dates-reversed': { zh: '止期早于起期，请核对', en: 'ends before it begins; check both dates' },
  'date-after': { zh: '{day} 晚于 {last}，请核对', en: '{day} lies after {last}; check the date' },
  'sum-differs': {
    zh: '各项之和为 {sum}，与总数 {total} 不符，请核对',
    en: 'the parts add up to {sum}, not to {total}; check them',
  },
  'part-exceeds': { zh: '{part} 大于其总数 {whole}，请核对', en: '{part} is more than its whole, {whole}; check both' },
  'value-doubled': { zh: '“{value}”出现两次，请保留一条', en: '“{value}” stands twice; keep one' },
  'roster-differs': {
    zh: '{values:terms}教师填报 {stated} 名，名单列有 {listed} 名，请核对',
    en: '{stated} {values:terms} teachers stated, {listed} on the roster; check both',
  },
} as const satisfies Record<Code | IssueCode, Words>;

/** Every code in both languages, for checks of completeness. */
export const allWordings: Readonly<Record<Code | IssueCode, Words>> = wordings;

const slot = /\{(\w+)(?::(terms|words))?\}/g;

function fill(name: string, style: string | undefined, params: Params, locale: Locale): string {
  if (style === 'words') return `${params[`${name}${locale === 'en' ? 'En' : 'Zh'}`] ?? ''}`;
  const value = `${params[name] ?? ''}`;
  if (style !== 'terms') return value;
  return value
    .split(',')
    .map((term) => describeTerm(term, locale))
    .join(locale === 'en' ? ' or ' : '或');
}

/** The sentence of a code with its parameters, in the language asked for. */
export const describe = (code: Code | IssueCode, params: Params, locale: Locale): string =>
  inLocale(wordings[code], locale).replace(slot, (_, name: string, style: string | undefined) =>
    fill(name, style, params, locale),
  );

/** The sentence of a figure. */
export const describeQuantity = (quantity: Quantity, locale: Locale): string =>
  describe(quantity.code, quantity.params, locale);

/** The sentence of a reason. */
export const describeReason = (reason: Reason, locale: Locale): string => describe(reason.code, reason.params, locale);

/** One sentence per alternative; what belongs together stands in one sentence. */
export function describeChanges(changes: readonly Change[], locale: Locale): string[] {
  const options = new Map<number, string[]>();
  for (const { option, code, params } of changes) {
    const steps = options.get(option) ?? [];
    steps.push(describe(code, params, locale));
    options.set(option, steps);
  }
  return [...options.values()].map((steps) => steps.join(locale === 'en' ? '; ' : '；'));
}

/** What is wrong at a field and how to mend it. */
export const describeIssue = (issue: FactsIssue, locale: Locale): string => describe(issue.code, issue.params, locale);
