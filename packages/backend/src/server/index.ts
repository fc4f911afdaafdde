/**
 * The reference backend as a service on Node: settings from the environment, HTTP, health checks, a clean stop.
 * @packageDocumentation
 */
export { createServer, type Server, type ServerOptions } from './create-server.ts';
export { createHttpServer, type HttpLimits, type HttpServer, PortInUseError } from './http-server.ts';
export { createLogger, type Logger } from './logger.ts';
export { ReceiptKeysError } from './receipt-keys.ts';
export { run } from './run.ts';
export { runWorker, type RunWorkerOptions } from './run-worker.ts';
export { serveFolder } from './serve-folder.ts';
export { readSettings, type Settings, SettingsError } from './settings.ts';
