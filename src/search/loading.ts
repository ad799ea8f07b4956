import type { SourceState } from './types.ts';

/** A thing that is loaded once, and again after it failed. */
export interface Slot<T> {
  state: SourceState;
  value?: T;
  promise?: Promise<T | undefined>;
}

/**
 * Loads what a slot is for; safe to call often. Never rejects.
 * @param timeoutMs how long it may take before it counts as failed; it may still arrive later
 */
export function fill<T>(slot: Slot<T>, timeoutMs: number, task: () => Promise<T>): Promise<T | undefined> {
  if (slot.promise) return slot.promise;
  slot.state = 'loading';
  const done: Promise<T> = task().then((value) => {
    slot.value = value;
    slot.state = 'ready';
    slot.promise = done; // however late
    return value;
  });
  const promise: Promise<T | undefined> = inTime(done, timeoutMs).catch(() => {
    // Of an earlier try, it says nothing of what is there or on its way now.
    if (slot.promise === promise) slot.state = 'failed';
    return undefined;
  });
  slot.promise = promise;
  return promise;
}

/** Makes slots that failed, or take long, load again when they are next asked for. */
export function empty(slots: readonly Slot<unknown>[]): void {
  for (const slot of slots) {
    if (slot.state === 'ready' || slot.state === 'unsupported') continue;
    slot.state = 'idle';
    delete slot.promise;
  }
}

/** Breaks a promise that takes too long: one file that hangs must not leave the reader waiting. Milliseconds. */
export function inTime<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), timeoutMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Whether a promise is kept or broken in a moment. Milliseconds. */
export const isWithin = (promise: Promise<unknown>, moment: number): Promise<boolean> =>
  Promise.race([
    promise.then(
      () => true,
      () => true,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), moment)),
  ]);

/** Ends a piece of work, so that what was pressed meanwhile is heard, and what changed is painted, before the next. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
