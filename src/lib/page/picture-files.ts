/*
 * What makes files of drawings, to be fetched in one go.
 */
export { download } from '#lib/browser/download.ts';
export { pictureFile } from '#lib/browser/picture-file.ts';
export { pngOf } from '#lib/browser/png.ts';
export { fileName } from '#lib/export/file-name.ts';
