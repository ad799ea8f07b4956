import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Fault } from '../content/faults.ts';
import { nearest } from '../content/nearest.ts';
import {
  addressLockFile,
  checkAddressLock,
  findRenamed,
  findTakenOver,
  type PageTitles,
  parseAddressLock,
} from './lock.ts';
import type { Move } from './moves.ts';

const heading = `# 公布过的全部地址，由 npm run addresses 写；title 是登记时的标题，用来认出改名的一节。
# 地址不能消失：搬走、改名、合并了，就运行 npm run addresses -- --moved 旧地址=新地址
`;
const oldHeading = /^(?:# (?:公布过的全部地址|地址不能消失).*\r?\n)+/;

/** What `npm run addresses` did, and what it leaves to its author. */
export interface LockUpdate {
  /** The new text, or undefined where nothing may be written. */
  text: string | undefined;
  added: string[];
  /** Moves that were written: those asked for, and renames told by the same title. */
  moved: Move[];
  faults: Fault[];
}

/**
 * Registers new addresses, titles and moves in the text of the lock; a vanished section whose title stands elsewhere
 * is recorded as renamed. Writes nothing over a fault that it would hide.
 */
export function updateLock(text: string, pages: PageTitles, moves: readonly Move[] = []): LockUpdate {
  const refuse = (faults: Fault[]): LockUpdate => ({ text: undefined, added: [], moved: [], faults });
  const { data: lock, faults, lineOf } = parseAddressLock(text);
  if (!lock) return refuse(faults);
  const tell = (address: string, message: string): Fault => ({
    file: addressLockFile,
    line: lineOf([address]),
    message,
  });
  const wrongMoves = moves.flatMap((move) => {
    const message = judgeMove(move, Object.keys(lock), pages);
    return message ? [tell(move.from, message)] : [];
  });
  if (wrongMoves.length > 0) return refuse(wrongMoves);
  const takenOver = findTakenOver(lock, pages);
  if (takenOver.length > 0) return refuse(takenOver.map(({ address, message }) => tell(address, message)));
  const renames = Object.entries(lock).flatMap(([from, { title, movedTo }]): Move[] => {
    const isSettled = pages.has(from) || movedTo !== undefined || moves.some((move) => move.from === from);
    const to = isSettled ? undefined : findRenamed(title, pages);
    return to === undefined ? [] : [{ from, to }];
  });
  const moved = [...moves, ...renames];
  const next = extendLock(text, pages, moved);
  const added = [...pages.keys()].filter((address) => !(address in lock));
  return { text: next, added, moved, faults: checkAddressLock(next, pages) };
}

function judgeMove({ from, to }: Move, locked: readonly string[], pages: PageTitles): string | undefined {
  if (pages.has(from)) return `“${from}”的文件还在，没有搬走：先改文件名或移动文件，再登记`;
  if (locked.includes(from)) return from === to ? `“${from}”搬到了自己那里，等号后面写现在的地址` : undefined;
  const guess = nearest(from, locked);
  return `“${from}”没有公布过，不用登记${guess ? `，是否想写“${guess}”？` : ''}`;
}

/**
 * Adds new addresses, their titles and moves to the text of a valid lock, in alphabetical order;
 * never removes one, and keeps what people have noted beside them.
 */
export function extendLock(text: string, pages: PageTitles, moves: readonly Move[] = []): string {
  const document = parseDocument(text.replace(oldHeading, ''));
  if (!isMap(document.contents)) document.contents = document.createNode({}) as unknown as typeof document.contents;
  const map = document.contents as unknown as YAMLMap;
  const entryOf = (address: string): YAMLMap => {
    if (!isMap(map.get(address))) map.set(address, document.createNode({}));
    return map.get(address) as YAMLMap;
  };
  for (const [address, title] of pages) {
    if (title !== undefined) entryOf(address).set('title', title);
    else entryOf(address);
  }
  for (const { from, to } of moves) entryOf(from).set('movedTo', to);
  map.flow = false;
  for (const { value } of map.items) if (isMap(value)) value.flow = true;
  const keyOf = (key: unknown) => String(isScalar(key) ? key.value : key);
  map.items.sort((a, b) => (keyOf(a.key) < keyOf(b.key) ? -1 : 1));
  return heading + document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
