import { mapAnswer, mutate } from '../api/mutate';
import { uploadFile } from '../api/upload';
import type { UploadMaterial } from '../application/upload-document';
import { StartFilingUploadDocument } from '../generated/graphql';

/** Uploads documents of one filing. */
export const uploadToFiling =
  (id: string): UploadMaterial =>
  async (material, request) => {
    const { name, size } = request.file;
    const announced = mutate(StartFilingUploadDocument, { input: { id, material, name, size } });
    return uploadFile(
      announced.then((answer) => mapAnswer(answer, ({ startFilingUpload }) => startFilingUpload)),
      request,
    );
  };
