import type { Material } from '@shidian/rules/package.js';
import { mapAnswer, mutate } from '../api/mutate';
import { uploadFile } from '../api/upload';
import type { UploadMaterial } from '../application/upload-document';
import { StartProviderChangeUploadDocument, type ProviderChangeQuery } from '../generated/graphql';

type Asked = NonNullable<ProviderChangeQuery['providerChange']>['materials'];

/** The documents that a change is asked for, as a form asks for its own. */
export const changeMaterials = (asked: Asked): Material[] =>
  asked.map(({ id, title, why, required, requiredForScopes }) => ({
    ...{ id, title, why, required, rule: '' },
    ...(requiredForScopes.length > 0 ? { requiredIf: { path: 'scopes', in: requiredForScopes } } : {}),
  }));

/** Uploads documents of one change. */
export const uploadToChange =
  (id: string): UploadMaterial =>
  async (material, request) => {
    const { name, size } = request.file;
    const announced = mutate(StartProviderChangeUploadDocument, { input: { id, material, name, size } });
    return uploadFile(
      announced.then((answer) => mapAnswer(answer, ({ startProviderChangeUpload }) => startProviderChangeUpload)),
      request,
    );
  };
