import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { type PrintKind, PrintKindEnum } from './print.enums.js';

/** A document that was asked for; the worker makes it. */
@ObjectType({ description: '文档制作任务，由后台完成。A document that was asked for; the worker makes it.' })
export class PrintOrder {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => PrintKindEnum, { description: '文档类别。Kind of document.' })
  kind!: PrintKind;

  @Field(() => Int, { description: '包含的申报份数。Number of filings in it.' })
  filings!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      '做好的文件，下载地址为 /files/<标识>；未做好为空。The file, fetched from /files/<id>; null until it is made.',
  })
  fileId!: string | null;

  @Field(() => String, { nullable: true, description: '文件名。Name of the file.' })
  fileName!: string | null;

  @Field(() => DateTimeScalar, { description: '提出的时刻。When it was asked for.' })
  orderedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '完成的时刻。When it was made.' })
  doneAt!: Date | null;
}

/** Answer of orderPrint. */
@ObjectType({ description: '提出文档制作的结果。Answer of orderPrint.' })
export class PrintOrderPayload extends Payload {
  @Field(() => PrintOrder, { nullable: true, description: '任务。The order.' })
  order!: PrintOrder | null;
}

/** One line of a city's summary (annex 6). */
@ObjectType({ description: '推荐汇总表的一行（附件6）。One line of a city’s summary (annex 6).' })
export class SummaryLine {
  @Field(() => ID, { description: '申报。The filing.' })
  filingId!: string;

  @Field(() => Int, { description: '序号，机构与基地各自从 1 起。Number, from 1 for institutions and for bases.' })
  position!: number;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field({ description: '法人姓名。Legal representative.' })
  legalRepresentative!: string;

  @Field({ description: '培训范围，或基地的类别。Scopes of training, or the category of a base.' })
  scope!: string;

  @Field({ description: '通讯地址。Address.' })
  address!: string;

  @Field({ description: '联系电话。Telephone.' })
  phone!: string;
}

/** A city's summary: the screen and the sheet are made from it. */
@ObjectType({ description: '推荐汇总表（附件6）。A city’s summary (annex 6).' })
export class FilingSummary {
  @Field(() => [SummaryLine], { description: '培训机构。Training institutions.' })
  institutions!: SummaryLine[];

  @Field(() => [SummaryLine], { description: '实践基地。Practice bases.' })
  bases!: SummaryLine[];

  @Field({ description: '是否还有更多未列出。Whether more match than are listed.' })
  truncated!: boolean;
}
