import type { SchoolType } from '@shidian/contract/organisations.js';
import type { Random } from './random.js';

// Characters that no Chinese city combines: every place, and so every school, is invented.
const placeFirst = [...'霁澜汀棠漪槿樾筠璞翎砚蓼泓稷萤霜黛'];
const placeSecond = [...'川浦宁州泽麓亭禾'];

/** Provinces with the first two digits of their code (GB/T 2260). */
export const provinces = [
  ['河北省', '13'],
  ['辽宁省', '21'],
  ['江苏省', '32'],
  ['浙江省', '33'],
  ['安徽省', '34'],
  ['福建省', '35'],
  ['江西省', '36'],
  ['山东省', '37'],
  ['河南省', '41'],
  ['湖北省', '42'],
  ['湖南省', '43'],
  ['广东省', '44'],
  ['四川省', '51'],
  ['贵州省', '52'],
  ['陕西省', '61'],
  ['新疆维吾尔自治区', '65'],
] as const;

const schoolNouns: Readonly<Record<SchoolType, readonly string[]>> = {
  SECONDARY: ['商贸职业学校', '电子商务学校', '职业中等专业学校', '信息工程学校', '第二职业高级中学'],
  HIGHER_VOCATIONAL: ['职业技术学院', '商务职业学院', '财经职业技术学院', '工商职业学院'],
  APPLIED_UNDERGRADUATE: ['应用技术学院', '商学院'],
};

const families = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const doubleFamilies = ['欧阳', '司马', '上官', '诸葛', '尉迟'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鹏建国欣怡子涵宇轩诗琪思源雨泽嘉宁晨曦若彤'];
// Names that careless software cuts, sorts wrongly, or prints as boxes: beyond the BMP, extension A, of other peoples.
const uncommon = ['王𠮷', '陈㛃', '阿卜杜拉·买买提', '迪丽努尔·艾力', '邓𫖯', '李䶮', '扎西旺堆', '欧阳𬀪'];

/** Different invented places, as many as asked for. */
export function places(random: Random, count: number, taken: readonly string[] = []): string[] {
  const all = placeFirst.flatMap((first) => placeSecond.map((second) => `${first}${second}市`));
  const free = all.filter((place) => !taken.includes(place));
  if (free.length < count) throw new Error(`there are only ${free.length} invented places`);
  return random.shuffle(free).slice(0, count);
}

/** The name of a school of this type at a place. */
export const schoolName = (random: Random, type: SchoolType, place: string): string =>
  `${place}${random.pick(schoolNouns[type])}`;

/** Different people's names; about one in twelve is uncommon. */
export function people(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(random.chance(8) ? random.pick(uncommon) : commonName(random));
  return [...names];
}

function commonName(random: Random): string {
  const family = random.chance(4) ? random.pick(doubleFamilies) : random.pick(families);
  return family + random.pick(given) + (random.chance(60) ? random.pick(given) : '');
}
