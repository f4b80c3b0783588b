/** The frame of the console: who is signed in, language, network. */
export const session = {
  language: '界面语言',
  languageNames: { 'zh-CN': '中文', en: 'English' },
  mainNavigation: '主导航',
  publicNavigation: '公开页面',
  nav: {
    home: '我的申请',
    provider: '我的备案',
    filings: '备案办理',
    queue: '审核队列',
    providers: '备案名册',
    evaluations: '年度评估',
    register: '公开名录',
    candidates: '考生',
    summary: '推荐汇总表',
    quotas: '名额与任务',
    enrolments: '报名',
    delegations: '委托代办',
    holidays: '节假日',
    training: '培训与实践',
    exams: '考核',
    issuing: '证书',
    verify: '证书查验',
    account: '账号',
  },
  signOut: '退出',
  offline: '网络已断开。您可以继续填写，恢复连接后会自动保存；请不要关闭页面。',
  expired: { title: '请重新登录', text: '登录已过期。您填写的内容仍在本页，重新登录后会继续保存。' },
};

/** Sign-in. */
export const signIn = {
  title: '登录',
  lead: '职业技能等级证书试点申报与审核',
  email: '邮箱',
  password: '密码',
  code: '动态口令',
  submit: '登录',
  incomplete: '请填写邮箱和密码。',
  demo: { title: '演示账号', text: '本站为演示环境，数据均为虚构。点击账号即可填入登录信息。' },
};

/** Account and desks. */
export const account = {
  title: '账号',
  memberships: '所在单位与身份',
  current: '当前使用',
  switch: '切换',
};
