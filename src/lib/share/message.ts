/** What travels with a link. */
export interface Message {
  title: string;
  /** Without numbers that are not well founded (see lib/guide/guide.ts, `travelAnswer`). */
  answer: string;
  address: string;
}

/** Title, answer, and the address last on a line of its own: chats end a link at the first Chinese character. */
export const messageText = ({ title, answer, address }: Message): string => `${title}\n${answer}\n${address}`;
