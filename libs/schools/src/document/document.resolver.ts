import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { StartUploadInput, StartUploadPayload } from './document.graphql.js';
import { DocumentService } from './document.service.js';

/** Uploads of documents. */
@Resolver()
export class DocumentResolver {
  constructor(private readonly documents: DocumentService) {}

  @Mutation(() => StartUploadPayload, { description: '登记将要上传的文件。Announce a file to upload.' })
  @Allow('application:edit')
  async startUpload(@Args('input') input: StartUploadInput): Promise<StartUploadPayload> {
    const { applicationId, material, name, size, sha256 } = input;
    const file = await this.documents.announce(applicationId, material, name, size, sha256 ?? undefined);
    return { fileId: file.id, uploadUrl: `/files/${file.id}`, userErrors: [] };
  }
}
