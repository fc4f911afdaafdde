/** Where edits wait until the service has them. May fail: the draft then lives in the page alone. */
export interface DraftStore {
  get(key: string): Promise<string | null> | string | null;
  set(key: string, value: string): Promise<void> | void;
  delete(key: string): Promise<void> | void;
}

/** Part of the Web Storage interface. */
export interface WebStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** In the page alone: gone with it. The default, since a terminal may be shared (loi n° 78-17, art. 82). */
export function memoryStore(): DraftStore {
  const held = new Map<string, string>();
  return {
    get: (key) => held.get(key) ?? null,
    set: (key, value) => void held.set(key, value),
    delete: (key) => void held.delete(key),
  };
}

/** In a `sessionStorage` that the host hands over on purpose. */
export function webStore(storage: WebStorage): DraftStore {
  return {
    get: (key) => storage.getItem(key),
    set: (key, value) => {
      storage.setItem(key, value);
    },
    delete: (key) => {
      storage.removeItem(key);
    },
  };
}
