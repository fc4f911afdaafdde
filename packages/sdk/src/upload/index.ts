/**
 * Sends a file as proof: whole, or in parts that resume where the connection was cut.
 * @packageDocumentation
 */
export { attach } from './attach.ts';
export type { AttachOptions, AttachProgress, UploadFile } from './attach.ts';
