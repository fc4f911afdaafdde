/**
 * Where the bytes of attachments are kept, and what they really are. For Node.
 * @packageDocumentation
 */
export { BlobError, type BlobErrorCode, type BlobStore, type WriteOptions } from './blob-store.ts';
export { createFolderBlobStore } from './folder-blob-store.ts';
export { inspectBlob, type Inspection, judgeFile, type Verdict } from './inspect.ts';
export { createMemoryBlobStore } from './memory-blob-store.ts';
export { createS3BlobStore } from './s3-blob-store.ts';
export type { S3Options } from './s3-objects.ts';
