import type { FailureKind } from '../../api/failure';

/** Words used everywhere. */
export const common = {
  product: '试点通',
  loading: '正在加载…',
  tryAgain: '重试',
  reload: '重新加载',
  toStart: '返回首页',
  skipToContent: '跳到正文',
  notStated: '未填写',
  choose: '请选择',
  all: '全部',
  yes: '是',
  no: '否',
  close: '关闭',
  cancel: '取消',
  comma: '、',
  colon: '：',
  semicolon: '；',
  leave: { title: '要离开吗？未保存的会丢失', stay: '留在本页', go: '不保存，离开' },
};

/** What kept a page or a request from its end, and how to go on. */
export const failure = {
  requestId: '报修时请提供编号：{{id}}',
  page: { title: '页面未能显示', text: '可能是网络中断，或系统刚刚更新。请重新加载；已填写的内容不会因此丢失。' },
  offline: { title: '无法连接服务器', text: '无法连接服务器，请检查网络后重试。' },
  expired: { title: '登录已过期', text: '登录已过期，请重新登录。' },
  forbidden: { title: '没有权限', text: '您目前的身份没有此项权限。可在“账号”中切换单位，或联系本单位管理员。' },
  notFound: { title: '没有找到', text: '这个地址没有内容，或您目前的身份看不到它。' },
  tooManyRequests: { title: '操作过于频繁', text: '操作过于频繁，请稍等片刻再试。' },
  badRequest: { title: '请求无法处理', text: '页面可能不是最新版本，请重新加载后再试。' },
  internal: { title: '系统出错', text: '系统暂时出错，请稍后重试；已保存的内容不受影响。' },
} satisfies Record<FailureKind | 'page', { title: string; text: string }> & { requestId: string };
