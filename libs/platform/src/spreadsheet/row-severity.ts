import { stringEnum } from '../graphql/string-enum.js';

export const RowSeverityEnum = stringEnum<'error' | 'warning'>('RowSeverity', '问题的轻重。How grave it is.', {
  error: '须改正。To be mended.',
  warning: '提醒，可保留。A warning; may stay.',
});
