import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about people, organisations and access. */
export const identityWording = {
  WRONG_CREDENTIALS: { 'zh-CN': '邮箱或密码不正确。', en: 'The e-mail address or the password is wrong.' },
  LOCKED_OUT: {
    'zh-CN': '多次输入有误，已暂时锁定。请在 {minutes} 分钟后再试。',
    en: 'Too many failed attempts. Try again in {minutes} min.',
  },
  TOTP_REQUIRED: { 'zh-CN': '请输入验证器上的动态口令。', en: 'Enter the code that your authenticator shows.' },
  TOTP_WRONG: {
    'zh-CN': '动态口令不正确或已用过，请输入最新的一个。',
    en: 'This code is wrong or was used before. Enter the latest one.',
  },
  TOTP_ALREADY_ON: {
    'zh-CN': '动态口令已启用。如要更换设备，请先停用。',
    en: 'The second factor is on already. To change the device, turn it off first.',
  },
  TOTP_NOT_STARTED: {
    'zh-CN': '没有可用的动态口令，请先领取密钥。',
    en: 'There is no second factor to work with. Get a secret first.',
  },
  NO_MEMBERSHIP: {
    'zh-CN': '此账号目前不属于任何机构，请联系管理员。',
    en: 'This account belongs to no organisation at present. Ask your administrator.',
  },
  WRONG_PASSWORD: { 'zh-CN': '密码不正确。', en: 'The password is wrong.' },
  PASSWORD_TOO_SHORT: { 'zh-CN': '密码至少 {least} 个字符。', en: 'Use at least {least} characters.' },
  PASSWORD_TOO_LONG: { 'zh-CN': '密码最多 {most} 个字符。', en: 'Use at most {most} characters.' },
  PASSWORD_GUESSABLE: {
    'zh-CN': '这个密码太容易猜到，请换一个。',
    en: 'This password is too easy to guess. Choose another.',
  },
  PASSWORD_UNCHANGED: { 'zh-CN': '新密码与原密码相同。', en: 'The new password is the old one.' },
  INVALID_EMAIL: { 'zh-CN': '邮箱地址格式不正确。', en: 'This is not an e-mail address.' },
  EMAIL_TAKEN: { 'zh-CN': '此邮箱已有账号。', en: 'This address has an account already.' },
  INVALID_NAME: {
    'zh-CN': '须为 1 到 {most} 个字，且不含控制字符。',
    en: 'Use 1 to {most} characters, none of them hidden.',
  },
  INVALID_USCC: {
    'zh-CN': '统一社会信用代码不正确，请核对全部 18 位。',
    en: 'This is not a valid unified social credit code. Check all 18 characters.',
  },
  USCC_TAKEN: {
    'zh-CN': '已有机构使用此统一社会信用代码。',
    en: 'Another organisation has this unified social credit code.',
  },
  SCHOOL_TYPE_MISSING: { 'zh-CN': '请选择学校类型。', en: 'Choose the type of school.' },
  SCHOOL_TYPE_UNFIT: { 'zh-CN': '只有学校才有学校类型。', en: 'Only a school has a type of school.' },
  USCC_MISSING: { 'zh-CN': '请填写统一社会信用代码。', en: 'Give its unified social credit code.' },
  UNKNOWN_JURISDICTION: { 'zh-CN': '没有这个行政区划，或已撤销。', en: 'There is no such place, or no longer.' },
  JURISDICTION_MISSING: { 'zh-CN': '请选择所属的行政区划。', en: 'Choose the place that it belongs to.' },
  NOT_A_COUNTY: { 'zh-CN': '请选到县（市、区）一级。', en: 'Choose a county, not a city or a province.' },
  DEPARTMENT_UNFIT: { 'zh-CN': '只有主管部门才分部门。', en: 'Only an authority has a department.' },
  ASSOCIATION_MEMBER_UNFIT: {
    'zh-CN': '只有培训机构、实践基地的单位才能是促进会会员。',
    en: 'Only a provider can be a member of the Association.',
  },
  UNKNOWN_ORGANISATION: { 'zh-CN': '没有这个机构。', en: 'There is no such organisation.' },
  UNKNOWN_MEMBERSHIP: { 'zh-CN': '没有这个成员身份。', en: 'There is no such membership.' },
  ROLE_UNFIT: { 'zh-CN': '此角色不适用于该机构。', en: 'This role does not fit the organisation.' },
  ALREADY_MEMBER: { 'zh-CN': '此人已有该角色。', en: 'This person has the role already.' },
  LAST_ADMIN: {
    'zh-CN': '租户至少要有一名管理员，请先另设一名。',
    en: 'A tenant needs an administrator. Appoint another first.',
  },
  UNKNOWN_TOKEN: { 'zh-CN': '没有这个令牌。', en: 'There is no such token.' },
  SCOPES_MISSING: { 'zh-CN': '请至少选择一项权限范围。', en: 'Choose at least one scope.' },
  SCOPE_NOT_ALLOWED: { 'zh-CN': '令牌不能带有权限“{scope}”。', en: 'A token of yours cannot carry "{scope}".' },
  EXPIRY_OUT_OF_RANGE: {
    'zh-CN': '到期时间须在今后 {days} 天以内。',
    en: 'Choose an expiry within the next {days} days.',
  },
  TOKEN_NAME_TAKEN: {
    'zh-CN': '已有同名令牌，请换个名称或先吊销旧的。',
    en: 'A token has this name. Choose another, or revoke the old one.',
  },
  DATES_OUT_OF_ORDER: { 'zh-CN': '末日早于首日。', en: 'The last day lies before the first.' },
  DELEGATION_OVER: {
    'zh-CN': '这段日子已经过去，或代办已结束。',
    en: 'This term is past, or the delegation has ended.',
  },
  DELEGATION_TOO_LONG: { 'zh-CN': '一次代办最长一年。', en: 'A delegation lasts a year at most.' },
  DELEGATION_OVERLAPS: {
    'zh-CN': '这段日子里已委托此人代办。',
    en: 'This person stands in at your desk during these days already.',
  },
  DELEGATE_SELF: { 'zh-CN': '不能委托给自己。', en: 'You cannot stand in for yourself.' },
  UNKNOWN_COLLEAGUE: { 'zh-CN': '此人不是本租户的经办人。', en: 'This person is no officer of this tenant.' },
  UNKNOWN_DELEGATION: { 'zh-CN': '没有这项代办。', en: 'There is no such delegation of yours.' },
  INVALID_REASON: { 'zh-CN': '请写明事由，最多 {most} 个字。', en: 'Give a reason of at most {most} characters.' },
  TOO_MANY_TOKENS: {
    'zh-CN': '最多 {most} 个令牌，请先吊销不用的。',
    en: 'At most {most} tokens. Revoke unused ones.',
  },
} satisfies Record<string, RefusalWords>;
