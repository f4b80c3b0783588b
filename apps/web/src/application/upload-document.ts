import { mapAnswer, mutate } from '../api/mutate';
import { uploadFile, type UploadAnswer, type UploadRequest } from '../api/upload';
import { StartUploadDocument } from '../generated/graphql';

/** Uploads one file for a material of a record. */
export type UploadMaterial = (material: string, request: UploadRequest) => Promise<UploadAnswer>;

/** Uploads files of one application. */
export const uploadDocumentOf =
  (applicationId: string): UploadMaterial =>
  async (material, request) => {
    const { name, size } = request.file;
    const announced = mutate(StartUploadDocument, { input: { applicationId, material, name, size } });
    return uploadFile(
      announced.then((answer) => mapAnswer(answer, ({ startUpload }) => startUpload)),
      request,
    );
  };
