import { Field, ID, InputType } from '@nestjs/graphql';
import { FilingFilter } from '../filing/filing.args.js';
import { type PrintKind, PrintKindEnum } from './print.enums.js';

/** Input of orderPrint: either single filings or all that a list shows. */
@InputType({
  description: '要制作的文档：指定申报，或列表所示的全部。What to print: filings, or all that a list shows.',
})
export class OrderPrintInput {
  @Field(() => PrintKindEnum, { description: '文档类别。Kind of document.' })
  kind!: PrintKind;

  @Field(() => [ID], { nullable: true, description: '指定的申报。These filings.' })
  filingIds?: string[] | null;

  @Field(() => FilingFilter, { nullable: true, description: '符合条件的全部申报。All filings that match.' })
  filter?: FilingFilter | null;
}
