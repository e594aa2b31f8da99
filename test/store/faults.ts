/** What goes wrong with a browser's store. Each returns what ends it; a test's end ends it as well. */
import { vi } from 'vitest';

/** There is no room for a document, so many times. */
export function full(times = Number.POSITIVE_INFINITY): () => void {
  const { put } = IDBObjectStore.prototype;
  let left = times;
  const fault = vi.spyOn(IDBObjectStore.prototype, 'put');
  fault.mockImplementation(function (this: IDBObjectStore, ...args) {
    if (left <= 0 || this.name !== 'documents') return Reflect.apply(put, this, args);
    left -= 1;
    throw new DOMException('It is full', 'QuotaExceededError');
  });
  return () => fault.mockRestore();
}

/** What is written is heard of that much later, ms. */
export function slow(ms: number): () => void {
  const { addEventListener } = IDBTransaction.prototype;
  const fault = vi.spyOn(IDBTransaction.prototype, 'addEventListener');
  fault.mockImplementation(function (this: IDBTransaction, type: string, heard: unknown) {
    const later = (event: Event) =>
      void setTimeout(() => (heard as (event: Event) => void).call(this, event), ms);
    const isWrite = type === 'complete' && this.mode === 'readwrite';
    Reflect.apply(addEventListener, this, [type, isWrite ? later : heard]);
  });
  return () => fault.mockRestore();
}

/** The store opens that much later, ms. */
export function late(ms: number): () => void {
  const { addEventListener } = IDBOpenDBRequest.prototype;
  const fault = vi.spyOn(IDBOpenDBRequest.prototype, 'addEventListener');
  fault.mockImplementation(function (this: IDBOpenDBRequest, type: string, heard: unknown) {
    const later = (event: Event) =>
      void setTimeout(() => (heard as (event: Event) => void).call(this, event), ms);
    Reflect.apply(addEventListener, this, [type, type === 'success' ? later : heard]);
  });
  return () => fault.mockRestore();
}

/** The store never opens, and never says so. */
export function silent(): () => void {
  const fault = vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
  return () => fault.mockRestore();
}

/** The store, or only that of one name, says that it can't be opened, so many times. */
export function refused(times = Number.POSITIVE_INFINITY, name?: string): () => void {
  const { open } = indexedDB;
  let left = times;
  const fault = vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const isMeant = name === undefined || args[0] === name;
    if (left <= 0 || !isMeant) return Reflect.apply(open, indexedDB, args);
    left -= 1;
    const error = new DOMException('Internal error opening backing store', 'UnknownError');
    const request = Object.assign(new IDBOpenDBRequest(), { error, readyState: 'done' as const });
    setImmediate(() => request.dispatchEvent(new IDBVersionChangeEvent('error')));
    return request;
  });
  return () => fault.mockRestore();
}
