-- One file of SQLite. Documents are kept as the JSON that GET gives; columns hold what is looked up.
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS numbers (year TEXT PRIMARY KEY, last INTEGER NOT NULL);

CREATE TABLE IF NOT EXISTS records (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person TEXT NOT NULL,
  procedure TEXT NOT NULL, subtitle TEXT NOT NULL, held TEXT NOT NULL, items TEXT NOT NULL,
  version TEXT NOT NULL, updated_at TEXT NOT NULL);
-- What was held in each version, masked values included: `basedOn` is compared with it, value by value.
CREATE TABLE IF NOT EXISTS versions (
  record TEXT NOT NULL, version TEXT NOT NULL, held TEXT NOT NULL, PRIMARY KEY (record, version));

CREATE TABLE IF NOT EXISTS corrections (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person TEXT NOT NULL, record TEXT NOT NULL,
  phase TEXT NOT NULL, doc TEXT NOT NULL, expires_at TEXT, deemed_at TEXT);
CREATE INDEX IF NOT EXISTS due_drafts ON corrections (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS due_silence ON corrections (deemed_at) WHERE deemed_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, correction TEXT NOT NULL, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS receipts (
  id TEXT PRIMARY KEY, owner TEXT NOT NULL, number TEXT NOT NULL UNIQUE, doc TEXT NOT NULL);

-- `received` is the true offset of an upload: bytes of the file beyond it do not count.
CREATE TABLE IF NOT EXISTS attachments (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, correction TEXT NOT NULL,
  doc TEXT NOT NULL, declared_sha256 TEXT, received INTEGER NOT NULL DEFAULT 0);

CREATE TABLE IF NOT EXISTS invitations (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person TEXT NOT NULL,
  doc TEXT NOT NULL, prefill TEXT NOT NULL, overdue_at TEXT);

-- One act, one key: the answer is kept in the transaction of the act itself.
CREATE TABLE IF NOT EXISTS answers (
  person TEXT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL, key TEXT NOT NULL, print TEXT NOT NULL,
  status INTEGER NOT NULL, headers TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (person, method, path, key)) WITHOUT ROWID;
