import 'i18next';
import type { zhCN } from './zh-CN/wording';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN };
  }
}
