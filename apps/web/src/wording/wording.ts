import type { zhCN } from './zh-CN/wording';

/** The same keys with any words: what a translation must provide. */
export type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

/** Every wording of the console; a language without one of them fails the type check. */
export type Wording = Shape<typeof zhCN>;
