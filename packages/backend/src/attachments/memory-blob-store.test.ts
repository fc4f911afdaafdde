import { createMemoryBlobStore } from './memory-blob-store.ts';
import { runBlobStoreSuite } from './blob-store-harness.ts';

runBlobStoreSuite('memory', () => Promise.resolve(createMemoryBlobStore()));
