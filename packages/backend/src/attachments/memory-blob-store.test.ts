import { createMemoryBlobStore } from './memory-blob-store.ts';
import { runBlobStoreSuite } from './blob-store-suite.ts';

runBlobStoreSuite('memory', () => Promise.resolve(createMemoryBlobStore()));
